import { z } from 'zod';
import { channels } from './channel.ts';
import { draftDetailsSchema } from './draft-details.ts';
import { hashSchema } from './records/hash.ts';
import { selfCheckSchema } from './self-check.ts';

/**
 * The text that a person is writing, as it stands: kept while they type, not yet a version.
 * Its text is whole, whatever its length, and exact: `\n` between lines, nothing trimmed.
 */
export const workingCopySchema = z.strictObject({
  /** Shape of this row; a higher number was written by a newer Siap Tayang. */
  schema: z.literal(3),
  id: z.uuid(),
  /** Host name of the site where it was written; `desk` for one begun at the desk. */
  site: z.string().min(1).max(253),
  /** Id of the composer, such as `facebook-page`. */
  composer: z.string().min(1).max(60),
  channel: z.enum(channels),
  text: z.string(),
  /** Where another channel gets another text; a channel that is missing gets `text`. */
  otherTexts: z.partialRecord(z.enum(channels), z.string()),
  /** Mentions and links that stood in the composer: in a draft they are plain text. */
  entities: z.array(z.string().max(300)).max(500),
  /** What the person said about this text while checking it. */
  selfCheck: selfCheckSchema,
  details: draftDetailsSchema,
  /** The saved versions that it grew from; two after two heads were merged by hand. */
  parents: z.array(hashSchema).max(64),
  createdAt: z.iso.datetime(),
  savedAt: z.iso.datetime(),
  /** Who wrote it last: one panel or one desk tab. Another writer that has not seen this text must not write over it. */
  writer: z.uuid(),
  /** When it went to the bin, from where it can be taken back; null while it is in use. */
  deletedAt: z.iso.datetime().nullable(),
});

export type WorkingCopy = Readonly<z.infer<typeof workingCopySchema>>;

/** What a writer asks to be kept. */
export const keepRequestSchema = workingCopySchema
  .pick({
    id: true,
    site: true,
    composer: true,
    channel: true,
    text: true,
    entities: true,
    selfCheck: true,
    writer: true,
  })
  .extend({
    /** `savedAt` of the text that this writer last saw; null when it has seen none. */
    basis: z.iso.datetime().nullable(),
    /** Left out by who knows nothing of it: then it stays as it is. */
    otherTexts: workingCopySchema.shape.otherTexts.optional(),
    /** Account that it is written as; left out: what the draft says stays. */
    account: draftDetailsSchema.shape.account.optional(),
  });

export type KeepRequest = Readonly<z.infer<typeof keepRequestSchema>>;

/** What became of a {@link KeepRequest}. */
export const keptSchema = z.strictObject({
  /** The id under which the text is kept: another than asked for where someone else had changed that draft. */
  id: z.uuid(),
  savedAt: z.iso.datetime(),
  /** The desk is locked: the text is sealed, and becomes part of its draft once the desk is unlocked. */
  isWaiting: z.literal(true).optional(),
});

export type Kept = Readonly<z.infer<typeof keptSchema>>;

/** Number of the shape above. */
export const workingCopySchemaVersion = 3;
