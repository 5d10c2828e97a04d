import { backupExtension } from '../backup/format.ts';

/**
 * The name of a bundle, as `tinjauan-9f2c-2026-11-29.siaptayang`: it names the version and never the text,
 * since a name is read by everyone it passes.
 *
 * @param hash Of the version that is asked about.
 * @param day `YYYY-MM-DD`.
 */
export const bundleFileName = (hash: string, day: string): string =>
  `tinjauan-${hash.slice(0, 4)}-${day}${backupExtension}`;
