import { foldWord } from '../text/fold.ts';
import type { Span } from '../text/span.ts';

/** A word as it is looked up, and where it stands. */
export interface SearchWord extends Span {
  readonly folded: string;
}

/** Runs of letters and digits; ornamental letters count, invisible characters may stand within. */
const runs =
  /[\p{L}\p{N}\u24b6-\u24e9\u{1f130}-\u{1f189}](?:[\u00ad\u200b-\u200d\u2060\ufeff]*[\p{L}\p{M}\p{N}\u24b6-\u24e9\u{1f130}-\u{1f189}])*/gu;

/**
 * The words of a text as the search knows them: `anak-anak` is one word twice, `08.00` is `08` and `00`,
 * an address its parts. Folded as everywhere (`foldWord`).
 */
export function searchWordsIn(text: string): SearchWord[] {
  return Array.from(text.matchAll(runs), ({ 0: run, index }) => ({
    start: index,
    end: index + run.length,
    folded: foldWord(run),
  }));
}

/** The same words without their places, for the index. */
export const foldedWords = (text: string): string[] => (text.match(runs) ?? []).map(foldWord);
