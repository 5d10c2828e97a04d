import type { Failure } from '../failure.ts';
import type { Result } from '../result.ts';
import type { BackupPlace } from './automatic.ts';
import type { BackupSettings } from './format.ts';

/** Name of the port between the background and the document that makes backups. */
export const makerPort = 'backup-maker';

/** One automatic backup, as the background orders it. */
export interface AutomaticJob {
  readonly place: BackupPlace;
  readonly name: string;
  readonly settings: BackupSettings;
  /** Version of the extension. */
  readonly app: string;
  readonly recipient: string | null;
  /** Opens the rows of a sealed desk; numbers, since a port carries JSON. Null where no row is sealed. */
  readonly secretKey: readonly number[] | null;
}

/** A backup that was made. */
export interface MadeBackup {
  readonly drafts: number;
  /** The name under which it lies in the chosen folder, or is to lie in the downloads. */
  readonly name: string;
  /** Where the bytes are for the downloads; null where they are in the folder already. */
  readonly url: string | null;
  /** Names of pictures and videos that could not be read. */
  readonly lost: readonly string[];
}

/** How far it is, in drafts. */
export interface AutomaticProgress {
  readonly done: number;
  readonly of: number;
}

/** What the document says. */
export type FromMaker =
  | ({ readonly kind: 'progress' } & AutomaticProgress)
  /** Still at it, or waiting for the download: the background stays awake. */
  | { readonly kind: 'alive' }
  | { readonly kind: 'ended'; readonly outcome: Result<MadeBackup, Failure> };
