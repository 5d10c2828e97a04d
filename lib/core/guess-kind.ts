import { kindWords, readerWords } from './lexicon/kinds.ts';
import type { PostKind } from './post-kind.ts';
import { postKinds } from './post-kind.ts';
import { oncePerText } from './text/once.ts';
import type { Post } from './text/post.ts';
import type { Span } from './text/span.ts';
import { findTerms, growTerms, onceEach } from './text/terms.ts';

/** What a post seems to be for. A guess to be confirmed, never an answer. */
export interface KindGuess {
  readonly kind: PostKind;
  /** The words that told, each where it stands first, in the order of the text. */
  readonly words: readonly [Span, ...Span[]];
}

const trees = postKinds.map((kind) => ({ kind, terms: growTerms(kindWords[kind].split(',')) }));
const readers = growTerms(readerWords.split(','));

/** Only what stands near the head of a text tells what it is for, in UTF-16 units. */
const reach = 900;

/** A headline lies within these bounds, in UTF-16 units. */
const headline = { least: 100, most: 200, without: 160 };

/** More of the same says nothing new. */
const most = { words: 5, inHeadline: 2, readers: 2 };

/** A word of the headline counts for as much more. */
const headlineWeight = 0.8;

/** What words must outweigh, since posts of every other kind have a few of them too. */
const handicaps: Partial<Readonly<Record<PostKind, number>>> = {
  service: 1.2,
  campaign: 1.2,
  clarification: 1,
  announcement: 0.4,
  profile: 0.6,
  // Hardly ever said of anything else.
  achievement: -0.6,
  greeting: -0.4,
};

/** A report of an event is long, and speaks to nobody. */
const activity = { perWord: 0.01, mostForLength: 1.2, perReader: 0.6 };

/** Below this words are chance; in a few words sooner. */
const least = { score: 0.5, scoreOfFew: 1.5, words: 15 };

/** Guesses the kind from the words at the head of a text; null where they tell too little. */
export const guessKind = oncePerText(guess);

function guess(post: Post): KindGuess | null {
  const head = headOf(post);
  const [best] = trees
    .map(({ kind, terms }) => weigh(head, kind, inHead(findTerms(post, terms))))
    .sort((one, other) => other.score - one.score);
  const [first, ...rest] = best?.words ?? [];
  const needed = head.wordCount < least.words ? least.scoreOfFew : least.score;
  if (!best || !first || best.score < needed) return null;
  return { kind: best.kind, words: [first, ...rest] };
}

/** What a post says near its beginning. */
interface Head {
  readonly text: string;
  readonly wordCount: number;
  /** Words that speak to readers. */
  readonly addressed: number;
}

const headOf = (post: Post): Head => ({
  text: post.text,
  wordCount: inHead(post.words).length,
  addressed: inHead(findTerms(post, readers)).length,
});

const inHead = <Place extends Span>(places: readonly Place[]): readonly Place[] =>
  places.filter(({ end }) => end <= reach);

function weigh(head: Head, kind: PostKind, found: readonly Span[]) {
  const words = onceEach(head.text, found);
  const end = headlineEnd(head.text);
  const inHeadline = found.filter(({ start }) => start < end).length;
  const score =
    Math.min(most.words, words.length) +
    headlineWeight * Math.min(most.inHeadline, inHeadline) -
    (handicaps[kind] ?? 0) +
    (kind === 'activity' ? reportScore(head) : 0);
  return { kind, score, words };
}

function headlineEnd(text: string): number {
  const line = text.indexOf('\n');
  const end = line > 0 ? line : headline.without;
  return Math.max(headline.least, Math.min(headline.most, end));
}

function reportScore({ wordCount, addressed }: Head): number {
  const length = Math.min(activity.mostForLength, activity.perWord * wordCount);
  return length - activity.perReader * Math.min(most.readers, addressed);
}
