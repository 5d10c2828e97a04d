import { z } from 'zod';
import { promptFormSchema } from './form-schema.ts';

/** What the office thinks of a version: what came of it, and how good that was. */
const ratingSchema = z.strictObject({
  stars: z.number().int().min(1).max(5),
  note: z.string().max(2000),
  at: z.iso.datetime(),
});

const promptVersionSchema = z.strictObject({
  form: promptFormSchema,
  /** What is new in it. */
  note: z.string().max(2000),
  savedAt: z.iso.datetime(),
  rating: ratingSchema.nullable(),
});

/**
 * A prompt as it lies in the library, and as it stands in the workshop. One without versions is not in the
 * library yet: somebody is writing it.
 */
export const storedPromptSchema = z.strictObject({
  /** Shape of this row; a higher number was written by a newer Siap Tayang. */
  schema: z.literal(1),
  id: z.uuid(),
  name: z.string().max(200),
  /** The draft that it was made for; null for none. */
  draft: z.uuid().nullable(),
  /** As it is being written. */
  form: promptFormSchema,
  /** As it was saved, the oldest first; never changed but for its rating. */
  versions: z.array(promptVersionSchema).max(500),
  savedAt: z.iso.datetime(),
  /** When it was deleted, from where it can be taken back; null while it is in use. */
  deletedAt: z.iso.datetime().nullable(),
});

export type PromptRating = Readonly<z.infer<typeof ratingSchema>>;
export type PromptVersion = Readonly<z.infer<typeof promptVersionSchema>>;
export type StoredPrompt = Readonly<z.infer<typeof storedPromptSchema>>;

/** Days after which a deleted prompt goes for good. */
export const promptBinDays = 30;

/** The content of two prompts that say the same: what was written, saved and rated; not when it was kept last. */
export const promptContent = ({ name, draft, form, versions }: StoredPrompt) => ({
  name,
  draft,
  form,
  versions,
});
