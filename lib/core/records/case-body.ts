import { z } from 'zod';
import { hashSchema } from './hash.ts';

/** What a mistake or a claim can harm. */
export const harms = ['health', 'safety', 'money', 'trust'] as const;
export type Harm = (typeof harms)[number];

/** How far a claim has come; `unknown` while nobody looked. */
export const reaches = ['unknown', 'few', 'spreading', 'wide'] as const;
export type Reach = (typeof reaches)[number];

/** Who asks the office about it. */
export const askers = ['unknown', 'nobody', 'citizens', 'press'] as const;
export type Asker = (typeof askers)[number];

/** Longest words of one field of a case, in UTF-16 units. */
export const longestField = 2000;

const words = z.string().max(longestField);
const name = z.string().max(200);
const moment = z.iso.datetime().nullable();
const address = z
  .url({ protocol: /^https?$/ })
  .max(2000)
  .nullable();

/** The post that was wrong, as it was known when the case began: it says enough where the draft is gone. */
const wrongPost = z.strictObject({
  draft: z.uuid(),
  publication: hashSchema,
  title: name,
  publishedAt: z.iso.datetime(),
  url: address,
});

const evidence = z.strictObject({ what: words, source: words });

/**
 * A case as it stands: what was wrong in a post of the office (`ralat`), or what circulates (`klarifikasi`). Each
 * change of it is a record of the whole that grew from the one before. It stands under the id of the draft that will
 * answer it, whether that is written already or not.
 */
export const caseBody = z.strictObject({
  kind: z.enum(['ralat', 'klarifikasi']),
  claim: words.min(1),
  /** Null for a claim that others spread. */
  wrong: wrongPost.nullable(),
  /** Since when it stood there or went round; null where nobody knows. */
  since: moment,
  /** When and by whom it was found; null where nobody knows when. */
  foundAt: moment,
  foundBy: name,
  /** Where it was seen, such as what a screenshot shows; and the address of it. */
  seen: words,
  seenUrl: address,
  evidence: z.array(evidence).max(20),
  /** What is true, as it was verified. */
  fact: words,
  checkedBy: name,
  harms: z.array(z.enum(harms)).max(harms.length),
  reach: z.enum(reaches),
  asker: z.enum(askers),
  /** Somebody may come to harm within the hour. */
  isEmergency: z.boolean(),
  /** Why nothing more is done about it; null while it is open or was answered. */
  closed: z
    .strictObject({ as: z.enum(['not-answered', 'withdrawn']), reason: words.min(1) })
    .nullable(),
});

export type CaseBody = Readonly<z.infer<typeof caseBody>>;
export type WrongPost = Readonly<z.infer<typeof wrongPost>>;
