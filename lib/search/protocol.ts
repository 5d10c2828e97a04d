import type { DraftFilter } from '../core/draft-filter.ts';

/** What is searched for. */
export interface Question {
  /** As the person typed it. */
  readonly words: string;
  readonly filter: DraftFilter;
  /** How many drafts are wanted at the most. */
  readonly limit: number;
}

/** A draft in which all words occur. */
export interface Hit {
  readonly id: string;
  /** The words of the draft that were found, folded. */
  readonly found: readonly string[];
}

export interface Answer {
  /** How many drafts there are, and the best of them. */
  readonly total: number;
  readonly hits: readonly Hit[];
  /** False where no draft has these words, and those with similar ones are shown. */
  readonly isExact: boolean;
}

/** How much of the archive can be searched. */
export interface Reach {
  /** Drafts in the years that are loaded. */
  readonly drafts: number;
  /** The oldest year that is loaded; null while none is. */
  readonly since: number | null;
  /** Years that are wanted, and those that are loaded by now. */
  readonly wanted: number;
  readonly loaded: number;
  /** Whether older years could be loaded too. */
  readonly hasOlder: boolean;
  /** How long loading took, in milliseconds. */
  readonly took: number;
  /** Grows with every change of what can be found. */
  readonly revision: number;
}

/** What the desk asks of the worker that searches. */
export type SearchRequest =
  | { readonly kind: 'ask'; readonly number: number; readonly question: Question }
  | { readonly kind: 'load-older' };

/** The first thing that the worker is told. */
export interface SearchStart {
  readonly kind: 'start';
  /** Opens the rows of a sealed desk; null where they lie open. */
  readonly secretKey: Uint8Array | null;
}

/** What the worker tells the desk. */
export type SearchMessage =
  | { readonly kind: 'answer'; readonly number: number; readonly answer: Answer }
  | { readonly kind: 'reach'; readonly reach: Reach }
  /** Searching is not possible; the drafts are not concerned. */
  | { readonly kind: 'failed'; readonly detail: string };
