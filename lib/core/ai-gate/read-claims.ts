import { fingerprint } from '../text/fingerprint.ts';
import { oncePerText } from '../text/once.ts';
import type { Post } from '../text/post.ts';
import type { Span } from '../text/span.ts';
import { insideOrdered } from '../text/terms.ts';
import type { Word } from '../text/words.ts';
import type { Claim, ClaimFinder } from './claim.ts';
import { claimFinders } from './claims/index.ts';

/** So many words before and behind a claim are read with it. */
const wordsBefore = 1;
const wordsBehind = 2;

interface Found extends Span {
  readonly finder: ClaimFinder;
}

/**
 * Everything in a text that can be looked up, each once, in the order of the text: what is said in the same words
 * among the same neighbours is said once. Pure; never throws.
 */
export const readClaims = oncePerText((post: Post): readonly Claim[] => {
  const found = findAll(post);
  const isClaimed = wordsInside(post, found);
  const claims = found.map((one) => claimAt(post, one, isClaimed));
  return [...new Map(claims.toReversed().map((one) => [keyOf(one), one])).values()].toSorted(
    (one, other) => one.start - other.start,
  );
});

/** What a tick holds for. */
export const keyOf = ({ kind, about }: Pick<Claim, 'kind' | 'about'>): string => `${kind} ${about}`;

/** Where two kinds lie over each other the one that stands first in the list stays. */
function findAll(post: Post): readonly Found[] {
  const taken: Found[] = [];
  for (const finder of claimFinders) {
    const free = finder.find(post).filter((place) => !overlaps(place, taken));
    taken.push(...free.map(({ start, end }) => ({ start, end, finder })));
    taken.sort((one, other) => one.start - other.start);
  }
  return taken;
}

/** Whether a place lies over one of those that are taken, which stand in their order. */
function overlaps({ start, end }: Span, taken: readonly Span[]): boolean {
  let [low, high] = [0, taken.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((taken[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return (taken[low]?.start ?? end) < end;
}

function wordsInside({ words }: Post, found: readonly Span[]): ReadonlySet<Word> {
  return new Set(found.flatMap((place) => insideOrdered(place, words)));
}

function claimAt(post: Post, { start, end, finder }: Found, isClaimed: ReadonlySet<Word>): Claim {
  const words = post.text.slice(start, end);
  const said = words.toLowerCase().replace(/\s+/gu, ' ');
  const around = finder.isReadWithNeighbours ? neighboursOf(post, { start, end }, isClaimed) : '';
  return { kind: finder.kind, start, end, words, about: fingerprint(`${said}|${around}`) };
}

/** The nearest words of the sentence that are no claim themselves: those have a tick of their own. */
function neighboursOf(post: Post, place: Span, isClaimed: ReadonlySet<Word>): string {
  const sentence = post.sentences.find(
    ({ start, end }) => start <= place.start && place.end <= end,
  );
  const free = (sentence?.words ?? []).filter((word) => !isClaimed.has(word));
  const before = free.filter(({ end }) => end <= place.start).slice(-wordsBefore);
  const behind = free.filter(({ start }) => start >= place.end).slice(0, wordsBehind);
  return [...before, ...behind].map(({ text }) => text.toLowerCase()).join(' ');
}
