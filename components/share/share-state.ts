import type { BundleSurvey } from '@/lib/core/bundle/survey.ts';
import type { FailureCode } from '@/lib/core/failure.ts';
import type { Way } from '@/lib/core/review/ways.ts';

/** The ways of a review file. */
export const fileWays = ['member-file', 'word-file', 'open-file'] as const satisfies Way[];

export type FileWay = (typeof fileWays)[number];

/** Who may open a review file; `readers` are members by the hashes of their records. */
export type FileLock = (
  | { readonly way: 'member-file'; readonly readers: readonly string[] }
  | { readonly way: 'word-file' | 'open-file' }
) & {
  /** Until when decisions are asked for, ISO 8601; null: without an end. */
  readonly until: string | null;
};

/** How far a review file is. */
export type ShareState =
  | { readonly kind: 'idle' | 'running' }
  /** The words are shown, and the person has not said yet that they noted them. */
  | { readonly kind: 'words'; readonly words: string }
  | {
      readonly kind: 'done';
      readonly name: string;
      /** The version that it asks about, as `v4 (9F2C)`. */
      readonly version: string;
      readonly way: FileWay;
    }
  | { readonly kind: 'failed'; readonly code: FailureCode };

/** How far the opening of a review file is. */
export type OpeningState =
  | { readonly kind: 'idle' | 'running' }
  /** The file asks for its words; `isWrong` after other ones. */
  | { readonly kind: 'locked'; readonly isWrong: boolean }
  /** Nothing is written yet. */
  | { readonly kind: 'told'; readonly survey: BundleSurvey }
  | { readonly kind: 'taken'; readonly draft: string; readonly count: number }
  | { readonly kind: 'failed'; readonly code: FailureCode };
