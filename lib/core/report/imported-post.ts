import { z } from 'zod';
import { channels } from '../channel.ts';
import { hashOfData, hashSchema } from '../records/hash.ts';
import { normalizeText } from '../records/text-identity.ts';

/** Where posts of former times can be taken from. */
export const importSources = ['csv', 'facebook', 'instagram'] as const;

/** Longest text of an imported post, in UTF-16 units: more than any channel takes. */
export const longestImported = 100_000;

const count = z.int().nonnegative();

/** One import as a whole. Its posts count only while its row is there: nothing is ever half imported. */
export const postImportSchema = z.strictObject({
  id: z.uuid(),
  /** What the file is called. */
  name: z.string().min(1).max(300),
  source: z.enum(importSources),
  importedAt: z.iso.datetime(),
  /** Posts that came in with it. */
  posts: count,
  /** Posts that lay here already, from an earlier import or twice in the file. */
  known: count,
  /** Rows that were left out: without a text, without a date that can be read, or too long. */
  skipped: count,
});

export type PostImport = Readonly<z.infer<typeof postImportSchema>>;

/** A post that came out before it was written with Siap Tayang, or beside it. */
export const importedPostSchema = z.strictObject({
  /** {@link idOfImported}: the same post has the same id in every file. */
  id: hashSchema,
  import: z.uuid(),
  channel: z.enum(channels),
  /** Page or account that it came out under; empty where the file does not say. */
  account: z.string().max(200),
  publishedAt: z.iso.datetime(),
  text: z.string().min(1).max(longestImported),
  url: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .nullable(),
});

export type ImportedPost = Readonly<z.infer<typeof importedPostSchema>>;

/** By channel, moment and text: the same post from two files counts once. */
export const idOfImported = ({
  channel,
  publishedAt,
  text,
}: Pick<ImportedPost, 'channel' | 'publishedAt' | 'text'>): string =>
  hashOfData([channel, publishedAt, normalizeText(text)]);
