import type { Columns } from './match-columns.ts';
import type { DayOrder } from './read-moment.ts';

/** Encodings in which tables come: spreadsheets write all of them. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** What a table looks like, before anything of it is taken. */
export interface TablePreview {
  /** Its first row. */
  readonly header: readonly string[];
  /** Some rows below it. */
  readonly rows: readonly (readonly string[])[];
  readonly encoding: Encoding;
  readonly separator: string;
  /** As their names tell. */
  readonly columns: Columns;
  readonly order: DayOrder;
  /** Whether the dates say so themselves. */
  readonly isOrderSure: boolean;
}
