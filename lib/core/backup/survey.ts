import type { RecordKind } from '../records/record.ts';
import type { Entry, RefusedEntry } from './entry.ts';
import type { BackupHeader, BackupSettings } from './format.ts';
import { type Verdict, verdicts } from './verdict.ts';

/** A draft of which the person is told by name. */
export interface NamedDraft {
  readonly id: string;
  readonly text: string;
}

/** What a backup brings, or brought: told to the person before anything is written, and afterwards. */
export interface Survey {
  readonly header: BackupHeader;
  /** Exactly as it was written, to its last line. */
  readonly isWhole: boolean;
  readonly drafts: Readonly<Record<Verdict, number>>;
  /** Records of each kind that are new here, or lie here already. */
  readonly records: Readonly<Partial<Record<RecordKind, Readonly<RecordCount>>>>;
  /** Merges that were begun and are not a version yet: new here, or here already, or done. */
  readonly merges: Readonly<RecordCount>;
  /** Kept pictures and videos that are new here, or lie here already. */
  readonly files: Readonly<RecordCount>;
  /** Imported posts that are new here, or lie here already. */
  readonly posts: Readonly<RecordCount>;
  /** Prompts that are new here, or say the same here already. */
  readonly prompts: Readonly<RecordCount>;
  /** Records that were removed here for good, and stay away. */
  readonly left: number;
  readonly refused: number;
  /** The first ones that are left out. */
  readonly refusals: readonly RefusedEntry[];
  /** The first drafts that are kept beside, or that stay in the bin or away. */
  readonly named: Readonly<Record<NamedVerdict, readonly NamedDraft[]>>;
  /** How many entries have a time that cannot be, and one of these times. */
  readonly oddDates: { readonly count: number; readonly example: string | null };
  readonly settings: BackupSettings | null;
}

export type RecordCount = { fresh: number; known: number };
type NamedVerdict = Extract<Verdict, 'beside' | 'binned' | 'removed'>;

/** How many are told by name; the rest is counted. */
export const namedAtMost = 100;

/** Before the first public social network of this kind no post was written. */
const earliest = '2004-01-01';
/** How far a clock may be ahead, in milliseconds: two days, whatever its zone. */
const aheadAtMost = 2 * 24 * 60 * 60 * 1000;

/** Whether a moment lies before there were posts, or ahead of the clock of this computer. */
export const isOddDate = (iso: string, now: Date): boolean =>
  iso < earliest || Date.parse(iso) > now.getTime() + aheadAtMost;

/** When an entry says that it was written. */
export function timesOf({ kind, value }: Entry): readonly string[] {
  if (kind === 'draft') return [value.createdAt, value.savedAt];
  if (kind === 'merge' || kind === 'prompt') return [value.savedAt];
  if (kind === 'post') return [value.publishedAt];
  return kind === 'record' ? [value.record.at] : [];
}

/** A survey before anything was counted. */
export const emptyCounts = (): Record<Verdict, number> =>
  Object.fromEntries(verdicts.map((verdict) => [verdict, 0])) as Record<Verdict, number>;
