import Dexie, { type EntityTable } from 'dexie';

/** What the browser gives for a chosen folder; it can be kept, its permission may lapse. */
export type ChosenFolder = FileSystemDirectoryHandle & {
  queryPermission(of: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission(of: { mode: 'readwrite' }): Promise<PermissionState>;
};

interface FolderRow {
  readonly name: string;
  readonly folder: ChosenFolder;
}

/** A database of its own: a handle is worth nothing elsewhere, and belongs neither to the drafts nor into a backup. */
class Folders extends Dexie {
  declare folders: EntityTable<FolderRow, 'name'>;

  constructor() {
    super('siap-tayang-folders');
    this.version(1).stores({ folders: 'name' });
  }
}

const only = 'backup';

/** The folder for automatic backups; null where none was chosen, or what was kept cannot be read. */
export async function readChosenFolder(): Promise<ChosenFolder | null> {
  const database = new Folders();
  try {
    return (await database.folders.get(only))?.folder ?? null;
  } catch {
    return null;
  } finally {
    database.close();
  }
}

/** @throws What the database throws. */
export async function writeChosenFolder(folder: ChosenFolder): Promise<void> {
  const database = new Folders();
  try {
    await database.folders.put({ name: only, folder });
  } finally {
    database.close();
  }
}
