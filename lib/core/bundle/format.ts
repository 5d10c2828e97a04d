import { z } from 'zod';
import { hashSchema } from '../records/hash.ts';

/** What the first line of a bundle calls itself, and the number of this form; `docs/bundle-format.md`. */
export const bundleFormat = 'siap-tayang-bundle';
export const bundleVersion = 1;

/** Largest bundle that is made or opened, in bytes. */
export const largestBundle = 20_000_000;

/** Most that a bundle unpacks to, in UTF-16 units: a small file must not fill the memory. */
export const largestContent = 128 * 1024 * 1024;

const count = z.int().nonnegative();

/** The first line: of which draft the records are. */
export const bundleHeaderSchema = z.strictObject({
  format: z.literal(bundleFormat),
  version: z.literal(bundleVersion),
  madeAt: z.iso.datetime(),
  /** Version of the extension that wrote it. */
  app: z.string().max(40),
  draft: z.uuid(),
});

export type BundleHeader = Readonly<z.infer<typeof bundleHeaderSchema>>;

/** The last line: how many lines stand before it, and the SHA-256 of their checksums one after the other. */
export const bundleEndSchema = z.strictObject({ lines: count, chain: hashSchema });
