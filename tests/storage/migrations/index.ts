import first from './1.json';
import second from './2.json';
import third from './3.json';

/** A database as one version left it: its tables as Dexie writes them down, and every row. */
export interface Example {
  readonly version: number;
  readonly stores: Readonly<Record<string, string>>;
  readonly rows: Readonly<Record<string, readonly unknown[]>>;
}

/** One for each version, oldest first. A released one is never edited: it is what lies on people's disks. */
export const examples: readonly Example[] = [first, second, third];
