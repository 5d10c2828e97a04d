import type { Span } from './span.ts';
import type { Token } from './tokens.ts';

/** What a reader counts as one word: `anak-anak`, `08.00`, a whole link. */
export interface Word extends Span {
  readonly text: string;
}

/** Joins tokens at hyphens. Hashtags and mentions are not words of a sentence. */
export function joinWords(text: string, tokens: readonly Token[]): Word[] {
  const words: Word[] = [];
  for (const token of tokens) {
    if (token.kind === 'tag') continue;
    const previous = words.at(-1);
    const joined = previous !== undefined && /^[-‑]$/u.test(text.slice(previous.end, token.start));
    const start = joined ? previous.start : token.start;
    const word = { start, end: token.end, text: text.slice(start, token.end) };
    if (joined) words[words.length - 1] = word;
    else words.push(word);
  }
  return words;
}
