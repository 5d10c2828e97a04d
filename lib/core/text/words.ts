import type { Span } from './span.ts';
import type { Token } from './tokens.ts';

/** What a reader counts as one word: `anak-anak`, `08.00`, a whole link. */
export interface Word extends Span {
  readonly text: string;
}

/** `anak-anak`, `ke-4`; a range such as `5-10` is two. */
const isHyphenated = (text: string, before: Word, after: Token): boolean =>
  /^[-‑]$/u.test(text.slice(before.end, after.start)) &&
  !(/\p{N}$/u.test(before.text) && /^\p{N}/u.test(after.text));

/** Joins tokens at hyphens. Hashtags and mentions are not words of a sentence. */
export function joinWords(text: string, tokens: readonly Token[]): Word[] {
  const words: Word[] = [];
  for (const token of tokens) {
    if (token.kind === 'tag') continue;
    const previous = words.at(-1);
    const joined = previous !== undefined && isHyphenated(text, previous, token);
    const start = joined ? previous.start : token.start;
    const word = { start, end: token.end, text: text.slice(start, token.end) };
    if (joined) words[words.length - 1] = word;
    else words.push(word);
  }
  return words;
}
