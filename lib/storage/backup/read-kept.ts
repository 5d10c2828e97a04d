import type { FilePart } from '../../core/backup/format.ts';
import type { Database } from '../database.ts';
import { LockedError } from '../lock/locked-error.ts';

/** A kept file with its bytes. */
export interface KeptFile extends Pick<FilePart, 'hash' | 'type' | 'addedAt'> {
  readonly bytes: Uint8Array;
}

/**
 * Reads a kept file whole.
 *
 * @returns null where none is kept under this hash; `lost` where the browser does not give its bytes, or they
 *   cannot be unsealed.
 * @throws where the database closed, or the desk is locked.
 */
export async function readKept(
  database: Database,
  hash: string,
): Promise<KeptFile | 'lost' | null> {
  try {
    const file = await database.files.get(hash);
    if (!file) return null;
    const { bytes, type, addedAt } = file;
    // What does not open, and what is damaged, has none.
    if (!(bytes instanceof Uint8Array)) return 'lost';
    return { hash, type: type.slice(0, 100), addedAt, bytes };
  } catch (error) {
    // A database that closed, and a locked one, are no lost file.
    if (!database.isOpen() || error instanceof LockedError) throw error;
    return 'lost';
  }
}
