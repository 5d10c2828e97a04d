import type { Channel } from '../channel.ts';
import type { Sentence } from './sentences.ts';
import { splitSentences } from './sentences.ts';
import type { Token } from './tokens.ts';
import { splitTokens } from './tokens.ts';
import type { Word } from './words.ts';
import { joinWords } from './words.ts';

/** A text that was split once, for all rules. Offsets are UTF-16 units of `text`, as it was written. */
export interface Post {
  readonly text: string;
  readonly channel: Channel;
  /** What phrases are looked up by. */
  readonly tokens: readonly Token[];
  /** What a reader counts. */
  readonly words: readonly Word[];
  readonly sentences: readonly Sentence[];
}

/** Splits a text, at a cost that grows with its length. Never throws. */
export function readPost(text: string, channel: Channel): Post {
  const tokens = splitTokens(text);
  const words = joinWords(text, tokens);
  return { text, channel, tokens, words, sentences: splitSentences(text, tokens, words) };
}
