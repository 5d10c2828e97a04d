import type { LockMinutes } from '../../core/desk-lock.ts';

/** Tables whose rows tell what was written, in the order in which they are converted. */
export const sealedTables = [
  'workingCopies',
  'records',
  'drafts',
  'files',
  'merges',
  'remarks',
  'prompts',
  'unsentCases',
  'connections',
  'waiting',
  'imports',
  'importedPosts',
  'measures',
] as const;

export type SealedTable = (typeof sealedTables)[number];

export const lockTable = 'lock';

/** The one row of its table. */
export const lockId = 'desk';

/** How far the rows are converted: everything before it is done. */
export interface ConversionPlace {
  readonly table: SealedTable;
  /** The last key that is done; null at the beginning of a table. */
  readonly after: unknown;
}

/**
 * The lock of the desk, beside the rows that it locks: they share their fate. No row: rows lie open.
 * Every transaction that may write reads it first, so that no page writes by what it knew a moment ago.
 */
export interface LockRow {
  readonly id: typeof lockId;
  /** `sealing` and `opening`: rows of both kinds lie there, and new ones are written in the new way. */
  readonly state: 'sealing' | 'sealed' | 'opening';
  readonly place: ConversionPlace | null;
  /** X25519: whoever has it seals. */
  readonly publicKey: Uint8Array;
  /** The secret key as an age file, encrypted with the passphrase. */
  readonly wrapped: Uint8Array;
  readonly minutes: LockMinutes;
}
