import type { Channel } from '../channel.ts';
import { type ForeignParts, findForeignParts } from '../language/foreign.ts';
import { findPassages } from '../language/passages.ts';
import type { Passage } from '../language/text-language.ts';
import type { Policy } from '../policy.ts';
import { defaultPolicy } from '../policy.ts';
import type { PostKind } from '../post-kind.ts';
import type { Sentence } from './sentences.ts';
import { splitSentences } from './sentences.ts';
import type { Token } from './tokens.ts';
import { splitTokens } from './tokens.ts';
import type { Word } from './words.ts';
import { joinWords } from './words.ts';

/** What is known besides the text. */
export interface Around {
  readonly policy: Policy;
  /** What the post is for: picked by the person, else guessed; null where the words tell too little. */
  readonly kind: PostKind | null;
  /** The day on which it is checked, `YYYY-MM-DD`; null where it is not known: the core has no clock. */
  readonly today: string | null;
  /** Pictures and videos attached beside the text. */
  readonly mediaCount: number;
}

/** A text that was split once, for all rules. Offsets are UTF-16 units of `text`, as it was written. */
export interface Post extends Around {
  readonly text: string;
  readonly channel: Channel;
  /** What phrases are looked up by. */
  readonly tokens: readonly Token[];
  /** Those outside of links, hashtags and mentions. */
  readonly plainTokens: readonly Token[];
  /** What a reader counts. */
  readonly words: readonly Word[];
  readonly sentences: readonly Sentence[];
  /** The language of each sentence, or of runs of words within one. */
  readonly languages: readonly Passage[];
  readonly foreign: ForeignParts;
}

/** The same array where nothing falls out: what was found in it is then found once. */
function withoutLinks(tokens: readonly Token[]): readonly Token[] {
  const plain = tokens.filter(({ kind }) => kind === 'word');
  return plain.length === tokens.length ? tokens : plain;
}

/**
 * Splits a text, at a cost that grows with its length. Never throws.
 *
 * @param known The languages of its passages, where they need not be told anew.
 */
export function readPost(
  text: string,
  channel: Channel,
  around: Partial<Around> = {},
  known?: readonly Passage[],
): Post {
  const tokens = splitTokens(text);
  const plainTokens = withoutLinks(tokens);
  const words = joinWords(text, tokens);
  const sentences = splitSentences(text, tokens, words);
  const languages = known ?? findPassages(text, plainTokens, sentences);
  return {
    text,
    channel,
    policy: around.policy ?? defaultPolicy,
    kind: around.kind ?? null,
    today: around.today ?? null,
    mediaCount: around.mediaCount ?? 0,
    tokens,
    plainTokens,
    words,
    sentences,
    languages,
    foreign: findForeignParts(languages, sentences),
  };
}
