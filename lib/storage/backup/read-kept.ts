import type { FilePart } from '../../core/backup/format.ts';
import type { Database, StoredFile } from '../database.ts';
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
 * @throws where the database does not answer, or the desk is locked.
 */
export async function readKept(
  database: Database,
  hash: string,
): Promise<KeptFile | 'lost' | null> {
  const file = await readRow(database, hash);
  if (!file || file === 'lost') return file ?? null;
  const { bytes, type, addedAt } = file;
  // What does not open, and what is damaged, has none.
  if (!(bytes instanceof Uint8Array)) return 'lost';
  return { hash, type: type.slice(0, 100), addedAt, bytes };
}

/** A row is lost where the browser does not give it although it answers otherwise. */
async function readRow(database: Database, hash: string): Promise<StoredFile | 'lost' | undefined> {
  const read = () => database.files.get(hash);
  try {
    return await read();
  } catch (error) {
    if (error instanceof LockedError) throw error;
  }
  // Where it is the database that does not answer, this says so. It may have been opened anew meanwhile.
  await database.files.count();
  return read().catch((error) => {
    if (!database.isOpen() || error instanceof LockedError) throw error;
    return 'lost' as const;
  });
}
