import { z } from 'zod';
import { channels } from '../core/channel.ts';
import type { Check } from '../core/check-view.ts';
import { publicationSchema, selfCheckSchema } from '../core/self-check.ts';
import { siteChoiceSchema } from '../core/site.ts';
import { keepRequestSchema, keptSchema, workingCopySchema } from '../core/working-copy.ts';

/** A text, where it goes, and what the person said of it. */
const checkedSchema = z.strictObject({
  text: z.string(),
  channels: z.tuple([z.enum(channels)], z.enum(channels)),
  selfCheck: selfCheckSchema,
  mediaCount: z.number().int().nonnegative(),
  /** The draft that it is kept as; null where it is not, or not yet. */
  draftId: z.uuid().nullable(),
});

const siteName = z.string().min(1).max(253);

/** An open composer in some tab, as the desk shows it before it loads a draft there. */
export const openComposerSchema = z.strictObject({
  tabId: z.number().int(),
  site: siteName,
  composer: z.string(),
  /** Every channel that gets its text. */
  channels: z.array(z.enum(channels)),
  /** Length of the text that stands there now, in UTF-16 units. */
  length: z.number().int().nonnegative(),
  /** Mentions and links in that text that loading would turn into plain text. */
  entities: z.array(z.string()),
  /** The draft that is being written there, where it is kept. */
  draftId: z.uuid().nullable(),
});

export type OpenComposer = Readonly<z.infer<typeof openComposerSchema>>;

/** Every message that a page may send to the background, and what comes back. */
export const protocol = {
  /** Brings the panel into the frame that asks. */
  injectPanel: { request: z.null(), response: z.null() },
  /** Checks a text: rules and their words stay in the background, where they cost no page anything. */
  check: { request: checkedSchema, response: z.custom<Check>() },
  keepWorkingCopy: { request: keepRequestSchema, response: keptSchema },
  /** Moves a draft to the bin, from where the desk takes it back. */
  discardWorkingCopy: { request: z.strictObject({ id: z.uuid() }), response: z.null() },
  /** Notes when and where a draft came out. */
  notePublication: {
    request: z.strictObject({ draftId: z.uuid(), publication: publicationSchema }),
    response: z.null(),
  },
  chooseForSite: {
    request: z.strictObject({ site: siteName, choice: siteChoiceSchema }),
    response: z.null(),
  },
  /** Shows on the toolbar button how many points are open in the tab that asks; null: no composer. */
  reportPoints: { request: z.number().int().nonnegative().nullable(), response: z.null() },
  /** Says that the frame which asks has the composer now: one panel in a tab. */
  claimTab: { request: z.strictObject({ owner: z.uuid() }), response: z.null() },
  /** Forgets the pin of a site, since no field fits it any more. */
  losePin: { request: z.strictObject({ site: siteName }), response: z.null() },
  /** Starts on a site that the person allowed besides ours; given as a match pattern. */
  useSite: { request: z.strictObject({ origin: z.string().max(300) }), response: z.null() },
  /** Stops there and gives the permission back. */
  leaveSite: { request: z.strictObject({ origin: z.string().max(300) }), response: z.null() },
  openDesk: { request: z.strictObject({ draftId: z.uuid().nullable() }), response: z.null() },
  /** Opens the settings of the office where it says who reads. */
  openReaders: { request: z.null(), response: z.null() },
  /** Something was planned or is no longer: the next reminder is set anew. */
  followPlans: { request: z.null(), response: z.null() },
  /** Planned posts that are due, and of which nobody said that they know; oldest first. */
  findDue: {
    request: z.null(),
    response: z.array(
      z.strictObject({ id: z.uuid(), title: z.string(), isScheduled: z.boolean() }),
    ),
  },
  findComposers: { request: z.null(), response: z.array(openComposerSchema) },
  /**
   * Loads a draft into the composer of a tab; what stood there is kept first, and the draft as a version:
   * `version.not-kept` where that cannot be written, unless the person goes on without it.
   */
  loadIntoComposer: {
    request: z.strictObject({
      tabId: z.number().int(),
      draft: workingCopySchema,
      isWithoutVersion: z.boolean().optional(),
    }),
    response: z.null(),
  },
} as const;

export type Protocol = typeof protocol;
export type MessageName = keyof Protocol;
export type RequestOf<Name extends MessageName> = z.infer<Protocol[Name]['request']>;
export type ResponseOf<Name extends MessageName> = z.infer<Protocol[Name]['response']>;
