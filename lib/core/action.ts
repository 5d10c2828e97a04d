import { measureCeremony } from './ceremony.ts';
import { callWords, offerWords } from './lexicon/calls-to-act.ts';
import { readerWords } from './lexicon/kinds.ts';
import { findActions } from './text/actions.ts';
import type { Post } from './text/post.ts';
import type { Span } from './text/span.ts';
import { findTerms, growTerms, onceEach } from './text/terms.ts';

/** Whether a text tells a citizen what can be done, got or used, and where. */
export interface Action {
  readonly isTold: boolean;
  /** The words that say so, in the order of the text. */
  readonly words: readonly Span[];
}

const calls = growTerms(callWords.split(','));
const offers = growTerms(offerWords.split(','));
const readers = growTerms(readerWords.split(','));

/** More of the same says nothing new. */
const most = 3;

/** What each sign adds; a text about an event takes away as much as its index says. */
const weights = {
  offer: 1.1,
  call: 0.8,
  step: 0.8,
  link: 0.7,
  question: 0.8,
  clock: 0.8,
  reader: 0.3,
};
const ceremonyWeight = 3;
/** A text too short for an index counts as half an event. */
const unmeasured = 50;

/** From this sum on the text tells it. */
const enough = 3;

const clock = /\b(?:pukul|jam) \d/iu;

/** Looks for what a citizen can do. Pure. */
export function findAction(post: Post): Action {
  const offered = onceEach(post.text, findTerms(post, offers));
  const called = onceEach(post.text, findTerms(post, calls));
  const addressed = onceEach(post.text, findTerms(post, readers));
  const links = post.tokens.filter(({ kind }) => kind === 'link');
  const sum =
    weights.offer * Math.min(most, offered.length) +
    weights.call * Math.min(most, called.length) +
    weights.step * Math.min(most, findActions(post).length) +
    weights.reader * Math.min(most, addressed.length) +
    weights.link * Math.min(1, links.length) +
    weights.question * Number(post.text.includes('?')) +
    weights.clock * Number(clock.test(post.text)) -
    (ceremonyWeight * (measureCeremony(post)?.index ?? unmeasured)) / 100;
  const isTold = sum >= enough && offered.length + called.length > 0;
  return { isTold, words: isTold ? inOrder([...offered, ...called, ...links]) : [] };
}

const inOrder = (spans: readonly Span[]): Span[] =>
  spans
    .map(({ start, end }) => ({ start, end }))
    .sort((one, other) => one.start - other.start || other.end - one.end);
