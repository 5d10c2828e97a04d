import type { Failure } from '@/lib/core/failure.ts';
import type { Analysis } from '@/lib/core/finding.ts';
import type { SaveState } from '@/lib/keeping/autosave.ts';

/** What the panel says after it did something that the person asked for. */
export type Done = 'replaced' | 'loaded' | 'copied' | 'excluded';

export interface SessionState {
  readonly text: string;
  readonly analysis: Analysis;
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
