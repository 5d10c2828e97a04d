import { greetingStarts, namedTimes, promisingWords } from '../lexicon/bait-signs.ts';
import type { Token } from '../text/tokens.ts';

/** A number first, as of a list, a question, a call, a promise cut off. */
const promisingMark = /^\P{L}{0,3}\p{N}|[?!…]|\.\./u;

/** Whether a line promises something instead of saying it. */
export const promises = (line: string, tokens: readonly Token[]): boolean =>
  promisingMark.test(line) ||
  tokens.some(({ lower }, at) => promisingWords.has(lower) && !saysWhen(tokens, at));

const saysWhen = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'ini' && namedTimes.has(tokens[at - 1]?.lower ?? '');

/** Whether a line greets its readers: it is spoken to them, no headline. */
export const greets = (tokens: readonly Token[]): boolean =>
  greetingStarts.has(tokens.find(({ kind }) => kind === 'word')?.lower ?? '');
