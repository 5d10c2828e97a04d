import type { Survey } from '@/lib/core/backup/survey.ts';
import type { FailureCode } from '@/lib/core/failure.ts';

/** How far a backup or an import is, in drafts. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** Which drafts go into a backup. */
export type ExportChoice =
  | { readonly kind: 'all' }
  | { readonly kind: 'chosen' }
  /** `YYYY-MM`. */
  | { readonly kind: 'month'; readonly month: string };

export type ExportState =
  | { readonly kind: 'idle' | 'no-drafts' }
  /** The words are shown, and the person has not said yet that they noted them. */
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'running'; readonly progress: Progress }
  | {
      readonly kind: 'done';
      readonly drafts: number;
      readonly name: string;
      /** Names of pictures and videos that could not be read, and are not in the file. */
      readonly lost: readonly string[];
    }
  | { readonly kind: 'failed'; readonly code: FailureCode };

export type ImportState =
  | { readonly kind: 'idle' }
  /** The file asks for its words; `isWrong` after other ones. */
  | { readonly kind: 'locked'; readonly name: string; readonly isWrong: boolean }
  | { readonly kind: 'running'; readonly progress: Progress }
  /** Nothing is written yet. */
  | {
      readonly kind: 'told';
      readonly name: string;
      readonly survey: Survey;
      readonly settings: SettingsFate;
    }
  | { readonly kind: 'taken'; readonly survey: Survey }
  | { readonly kind: 'failed'; readonly code: FailureCode };

/** What becomes of the settings of a file. */
export interface SettingsFate {
  /** Those of the office: an empty desk takes them, others stay; `none` where they are the same. */
  readonly policy: 'none' | 'taken' | 'kept';
  /** Sites that are switched off here too. */
  readonly off: readonly string[];
}
