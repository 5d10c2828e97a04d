import type { Span } from './span.ts';
import type { Token } from './tokens.ts';

/** What a reader counts as one word: `anak-anak`, `08.00`, a whole link. */
export interface Word extends Span {
  readonly text: string;
}

const hyphens: ReadonlySet<string> = new Set('-‑');

/** `anak-anak`, `ke-4`; a range such as `5-10` is two. */
const isHyphenated = (text: string, before: Word, after: Token): boolean =>
  after.start === before.end + 1 &&
  hyphens.has(text.charAt(before.end)) &&
  !(/\p{N}$/u.test(before.text) && /^\p{N}/u.test(after.text));

/** Joins tokens at hyphens. Hashtags and mentions are not words of a sentence. */
export function joinWords(text: string, tokens: readonly Token[]): Word[] {
  const words: Word[] = [];
  for (const token of tokens) {
    if (token.kind === 'tag') continue;
    const previous = words.at(-1);
    const joined = previous !== undefined && isHyphenated(text, previous, token);
    const { end } = token;
    if (joined) {
      const { start } = previous;
      words[words.length - 1] = { start, end, text: text.slice(start, end) };
    } else words.push({ start: token.start, end, text: token.text });
  }
  return words;
}
