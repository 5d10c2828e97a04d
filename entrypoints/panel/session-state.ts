import { type Check, noCheck } from '@/lib/core/check-view.ts';
import type { Failure } from '@/lib/core/failure.ts';
import type { SelfCheck } from '@/lib/core/self-check.ts';
import { unchecked } from '@/lib/core/unchecked.ts';
import type { SaveState } from '@/lib/keeping/autosave.ts';

/** What the panel says after it did something that the person asked for. */
export type Done =
  | { readonly kind: 'fixed'; readonly count: number; readonly canUndo: boolean }
  | {
      readonly kind:
        | 'replaced'
        | 'undone'
        | 'loaded'
        | 'copied'
        | 'excluded'
        | 'ignored'
        | 'usedAgain'
        | 'answered';
    };

export interface SessionState {
  readonly text: string;
  /** Whether the last change of the text was a letter typed. */
  readonly isTyped: boolean;
  /** The last check; its text may be a moment older than `text`. */
  readonly check: Check;
  /** What the person said about this text. */
  readonly selfCheck: SelfCheck;
  /** Pictures and videos attached beside the text. */
  readonly mediaCount: number;
  readonly save: SaveState;
  /** 'jangan simpan yang ini' was chosen. */
  readonly isExcluded: boolean;
  /** What went wrong with the person's last wish, or with the page. */
  readonly failure: Failure | null;
  readonly done: Done | null;
}

/** Typing on answers every failure but an update, which lasts until the page is loaded anew. */
export const stillTrue = (failure: Failure | null): Failure | null =>
  failure?.code === 'extension.updated' ? failure : null;

/** How a session begins. */
export const beginning = (start: Pick<SessionState, 'text' | 'save'>): SessionState => ({
  ...start,
  isTyped: false,
  check: noCheck,
  selfCheck: unchecked,
  mediaCount: 0,
  isExcluded: false,
  failure: null,
  done: null,
});

/** Whether a person sees the difference: the line of the panel tells the minute of the last save. */
export const isNewsToSee = (before: SaveState, after: SaveState): boolean =>
  before.failure !== after.failure ||
  before.isWaiting !== after.isWaiting ||
  before.savedAt?.slice(0, minuteLength) !== after.savedAt?.slice(0, minuteLength) ||
  (after.savedAt === null && before.isPending !== after.isPending);

/** The same of a new text: what was just done is over, and one letter later it is not what was approved. */
export const isTextToSee = ({ done, text: before, check }: SessionState, text: string): boolean =>
  done !== null || !before || !text || (check.approval?.is === 'same' && check.text === before);

/** Of an ISO 8601 instant up to its minute. */
const minuteLength = '2026-11-24T09:41'.length;
