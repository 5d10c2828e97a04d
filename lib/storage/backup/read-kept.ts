import type { FilePart } from '../../core/backup/format.ts';
import type { Database } from '../database.ts';

/** A kept file with its bytes. */
export interface KeptFile extends Pick<FilePart, 'hash' | 'type' | 'addedAt'> {
  readonly bytes: Uint8Array;
}

/**
 * Reads a kept file whole.
 *
 * @returns null where none is kept under this hash; `lost` where the browser does not give its bytes.
 * @throws where the database closed.
 */
export async function readKept(
  database: Database,
  hash: string,
): Promise<KeptFile | 'lost' | null> {
  try {
    const file = await database.files.get(hash);
    if (!file) return null;
    const { blob, addedAt } = file;
    const bytes = new Uint8Array(await blob.arrayBuffer());
    return { hash, type: blob.type.slice(0, 100), addedAt, bytes };
  } catch (error) {
    // A database that closed is no lost file.
    if (!database.isOpen()) throw error;
    return 'lost';
  }
}
