import type { Span } from '../text/span.ts';
import { searchWordsIn } from './words.ts';

/** Where words that were found stand in a text. Words that stand side by side are one place. */
export function hitsIn(text: string, found: ReadonlySet<string>): readonly Span[] {
  const hits: Span[] = [];
  for (const { start, end, folded } of searchWordsIn(text)) {
    if (!found.has(folded)) continue;
    const last = hits.at(-1);
    const isNext = last !== undefined && /^[\s-]$/u.test(text.slice(last.end, start));
    if (isNext) hits[hits.length - 1] = { start: last.start, end };
    else hits.push({ start, end });
  }
  return hits;
}

/** A piece of a text with the places found in it. */
export interface Excerpt {
  readonly text: string;
  readonly hits: readonly Span[];
}

/** How much stands before the first place and in the whole, in UTF-16 units. */
const before = 40;
const longest = 180;

/**
 * The piece of a text around the first place that was found, cut between words, on one line. Where
 * nothing was found, its beginning.
 */
export function excerptOf(text: string, found: ReadonlySet<string>): Excerpt {
  const first = hitsIn(text, found)[0]?.start ?? 0;
  const from = first <= before ? 0 : nextWord(text, first - before);
  const to = from + longest >= text.length ? text.length : lastWordEnd(text, from, from + longest);
  const cut = text.slice(from, to).replace(/\s+/gu, ' ').trim();
  const shown = `${from > 0 ? '…' : ''}${cut}${to < text.length ? '…' : ''}`;
  return { text: shown, hits: hitsIn(shown, found) };
}

const nextWord = (text: string, at: number): number => {
  const space = text.slice(at, at + before).search(/\s/u);
  return space < 0 ? at : at + space + 1;
};

const lastWordEnd = (text: string, from: number, to: number): number => {
  const space = text.slice(from, to).search(/\s\S*$/u);
  return space <= 0 ? to : from + space;
};
