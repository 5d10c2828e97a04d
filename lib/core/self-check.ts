import { z } from 'zod';
import { postKinds } from './post-kind.ts';

/** What a person answered to one question of the checklist. */
export const answerSchema = z.strictObject({
  /** Id of the question, as its file is called. */
  question: z.string().min(1).max(80),
  /** Id of the chosen option. */
  option: z.string().min(1).max(40),
  /** What the person added, such as the name of an editor or a source. */
  note: z.string().max(2000),
  answeredAt: z.iso.datetime(),
  /** Fingerprint of what the answer speaks of; when that changes, the question is open again. */
  about: z.string().max(80),
});

export type Answer = Readonly<z.infer<typeof answerSchema>>;

/** A finding that a person left as it is. It holds for these words and no others. */
export const ignoredSchema = z.strictObject({
  rule: z.string().min(1).max(80),
  /** The words that were flagged, shortened to 300 UTF-16 units. */
  quote: z.string().max(300),
  /** Empty only for findings of the severity `may`. */
  reason: z.string().max(500),
  ignoredAt: z.iso.datetime(),
});

export type Ignored = Readonly<z.infer<typeof ignoredSchema>>;

/** When and where a post came out, as the person noted it. */
export const publicationSchema = z.strictObject({
  /** When it came out, or when the site was asked to bring it out. */
  publishedAt: z.iso.datetime(),
  /** True where it was scheduled: then the time is a plan that nobody saw come true. */
  isPlanned: z.boolean(),
  /** Address of the post; null where none was given. */
  url: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .nullable(),
  /** False where nobody saw the text that came out, as after sending it to a phone. */
  isCompared: z.literal(false).optional(),
});

export type Publication = Readonly<z.infer<typeof publicationSchema>>;

/** Everything that a person said about a text while checking it. Kept with the draft. */
export const selfCheckSchema = z.strictObject({
  kind: z.enum(postKinds).nullable(),
  answers: z.array(answerSchema).max(200),
  ignored: z.array(ignoredSchema).max(1000),
  publication: publicationSchema.nullable(),
});

export type SelfCheck = Readonly<z.infer<typeof selfCheckSchema>>;
