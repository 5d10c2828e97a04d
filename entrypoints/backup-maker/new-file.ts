import { numberedFileName } from '@/lib/core/backup/automatic.ts';
import type { Failure } from '@/lib/core/failure.ts';
import { fail, type Result, succeed } from '@/lib/core/result.ts';
import { readChosenFolder } from '@/lib/storage/backup/chosen-folder.ts';

/** Where a backup is written to. */
export interface Place {
  /** Null: the bytes come back. */
  readonly target: FileSystemFileHandle | null;
  readonly name: string;
  /** Takes away what was begun. */
  readonly remove: () => Promise<void>;
}

/**
 * Makes a new file in the folder that the person chose; a file that is there is never written over. Fails
 * with `backup.folder` where the permission has lapsed or the folder is gone.
 */
export async function newFile(wanted: string): Promise<Result<Place, Failure>> {
  const folder = await readChosenFolder();
  if (!folder) return fail({ code: 'backup.folder', detail: 'none chosen' });
  try {
    const permission = await folder.queryPermission({ mode: 'readwrite' });
    if (permission !== 'granted') return fail({ code: 'backup.folder', detail: permission });
    const name = await freeName(folder, wanted);
    const target = await folder.getFileHandle(name, { create: true });
    const remove = () => folder.removeEntry(name).catch(() => undefined);
    return succeed({ target, name, remove });
  } catch (error) {
    return fail({ code: 'backup.folder', detail: String(error) });
  }
}

async function freeName(folder: FileSystemDirectoryHandle, wanted: string): Promise<string> {
  let name = wanted;
  for (let count = 2; await hasFile(folder, name); count += 1)
    name = numberedFileName(wanted, count);
  return name;
}

async function hasFile(folder: FileSystemDirectoryHandle, name: string): Promise<boolean> {
  try {
    await folder.getFileHandle(name);
    return true;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return false;
    throw error;
  }
}
