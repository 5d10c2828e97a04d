import type { ArchiveFile } from '../core/archive/archive-files.ts';
import { type ArchivedFile, mediaFileName, missingFile } from '../core/archive/archived-file.ts';

/** A picture or video for an archive, with what became of it; no file where its bytes cannot be had. */
export async function mediaFile(
  hash: string,
  blob: Blob | null,
): Promise<{ readonly archived: ArchivedFile; readonly file: ArchiveFile | null }> {
  const bytes = blob && (await bytesOf(blob));
  if (!(blob && bytes)) return { archived: missingFile, file: null };
  const isWhole = (await sha256Of(bytes)) === hash;
  const name = mediaFileName(hash, blob.type, isWhole);
  return {
    archived: { state: isWhole ? 'whole' : 'damaged', name },
    file: { name, content: bytes },
  };
}

/** Null where the browser has the row and has lost what it stands for. */
const bytesOf = (blob: Blob): Promise<Uint8Array<ArrayBuffer> | null> =>
  blob.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null,
  );

/** SHA-256 of bytes, in hexadecimal digits. */
export async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
