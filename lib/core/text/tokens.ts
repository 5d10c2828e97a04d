import { foldWord } from './fold.ts';
import { findLinks } from './links.ts';
import { matchesOf } from './matches.ts';
import type { Span } from './span.ts';

/** `link` also stands for a mail address, `tag` for a hashtag or a mention: text that is not prose. */
export type TokenKind = 'word' | 'link' | 'tag';

/** The smallest piece that we look words up by: `anak-anak` is two tokens, `08.00` and `S.Sos` are one. */
export interface Token extends Span {
  readonly kind: TokenKind;
  readonly text: string;
  /** As words are compared: lower case, plain letters for ornamental ones; of a link only the host. */
  readonly lower: string;
}

/** Circled and squared letters count as letters; invisible characters may stand within a word. */
const runs =
  /[#@]?[\p{L}\p{N}\u24b6-\u24e9\u{1f130}-\u{1f189}](?:[\u00ad\u200b-\u200d\u2060\ufeff]*[\p{L}\p{M}\p{N}_\u24b6-\u24e9\u{1f130}-\u{1f189}])*/gu;
const startsWithDigit = /^\p{N}/u;
const endsWithDigit = /\p{N}$/u;
const initials = /^\p{L}{1,2}$/u;

/** Splits a text into tokens, in one pass over it. */
export function splitTokens(text: string): Token[] {
  const parts: Token[][] = [];
  let from = 0;
  for (const { host, ...link } of findLinks(text)) {
    parts.push(splitProse(text.slice(from, link.start), from));
    parts.push([{ kind: 'link', ...link, lower: host }]);
    from = link.end;
  }
  return [...parts, splitProse(text.slice(from), from)].flat();
}

function splitProse(prose: string, offset: number): Token[] {
  const pieces: Piece[] = [];
  for (const { 0: run, index } of matchesOf(prose, runs)) {
    const previous = pieces.at(-1);
    const end = index + run.length;
    const between = previous ? prose.slice(previous.end, index) : '';
    if (previous && belongTogether(previous.lastRun, between, run)) {
      pieces[pieces.length - 1] = { start: previous.start, end, lastRun: run };
    } else {
      pieces.push({ start: index, end, lastRun: run });
    }
  }
  return pieces.map(({ start, end }) => toToken(prose.slice(start, end), offset + start));
}

/** A token in the making, with the run of letters or digits that it ends with. */
interface Piece extends Span {
  readonly lastRun: string;
}

function toToken(text: string, start: number): Token {
  const kind = /^[#@]/u.test(text) ? 'tag' : 'word';
  return { kind, start, end: start + text.length, text, lower: foldWord(text) };
}

/** `08.00` and `2,5`, `Jum'at`, `S.Sos`. Looks at the runs on both sides only, however many there are. */
function belongTogether(before: string, between: string, after: string): boolean {
  if (between === ' ' || between.length !== 1) return false;
  if (/^[.,:]$/u.test(between) && endsWithDigit.test(before)) return startsWithDigit.test(after);
  if (/^['’`]$/u.test(between)) return /\p{L}$/u.test(before) && /^\p{L}/u.test(after);
  return between === '.' && initials.test(before) && /^\p{L}/u.test(after);
}
