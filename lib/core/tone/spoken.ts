import { outside } from '../language/foreign.ts';
import type { InformalMention } from '../text/informal-mentions.ts';
import { readInformal } from '../text/informal-mentions.ts';
import type { Post } from '../text/post.ts';
import type { Span } from '../text/span.ts';
import type { Token } from '../text/tokens.ts';

/** What of a text is Indonesian, for the model of formality. */
export interface Spoken {
  readonly tokens: readonly Token[];
  /** Those of our own list. */
  readonly listed: readonly InformalMention[];
}

/** A greeting in Sundanese and a name in English are neither formal nor informal Indonesian. */
export function readSpoken(post: Post): Spoken {
  const named = post.foreign.passages.filter(({ start }) => capital.test(post.text.slice(start)));
  const own = <Place extends Span>(places: readonly Place[]) =>
    outside(named, outside(post.foreign.sentences, places));
  return { tokens: own(post.tokens), listed: own(readInformal(post)) };
}

/** English words in small letters within an Indonesian sentence are how one chats. */
const capital = /^\p{Lu}/u;
