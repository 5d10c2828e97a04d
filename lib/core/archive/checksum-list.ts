/** Name of the list in an archive. */
export const checksumListName = 'SHA256SUMS';

/** A file with the SHA-256 of its bytes. */
export interface Summed {
  readonly name: string;
  readonly sha256: string;
}

/** The list that `sha256sum -c` reads: a line for each file, `*` since its bytes are meant. */
export const checksumList = (files: readonly Summed[]): string =>
  files.map(({ name, sha256 }) => `${sha256} *${name}\n`).join('');
