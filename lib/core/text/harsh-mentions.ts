import {
  forceWords,
  type HarshKind,
  type HarshPhrase,
  harshGuards,
  harshPhrases,
  nameCalls,
  personWords,
  sufferedForce,
} from '../lexicon/tone.ts';
import { gatherGuards, isGuarded } from './guards.ts';
import { oncePerText } from './once.ts';
import { growPhrases, type PhraseList } from './phrases.ts';
import type { Post } from './post.ts';
import { type Span, withoutOverlaps } from './span.ts';
import { findTerms, growTerms, insideOrdered } from './terms.ts';

/** Words that hurt, threaten or blame, with what can stand in their place. */
export interface HarshMention extends Span {
  readonly kind: HarshKind;
  readonly plain?: string;
}

const phrases = growPhrases<HarshPhrase>(
  harshPhrases.map((value) => ({ text: value.text, value })),
);
const guards = gatherGuards(harshGuards);
const persons = growTerms(personWords);
const calls = growTerms(nameCalls);
const forces = growTerms(forceWords);
const suffered = growTerms(sufferedForce);

/** How far behind a person the word stands, in UTF-16 units. */
const reach = 60;

/** Between people and what they are called: `warga sini memang`; any other word tells something else of them. */
const isCalled =
  /^ (?:(?:sini|situ|kita|itu|ini|tersebut|yang|memang|semua|semuanya|selalu|cuma|hanya|dasar|pada|paling|terlalu|sangat|masih|makin|tetap|seperti|kayak|bagai|macam|adalah|ibarat|kok|ya|benar-benar|jadi|hidupnya|kelakuannya|mulutnya|otaknya|mental|bermental) ){0,4}$/iu;
/** `dasar malas`: nobody need be named. */
const dasar = /(?<!\p{L})dasar (?:memang |emang )?$/iu;
/** Between force and people: `hajar saja para pelanggar`. */
const isAimed = /^ (?:(?:saja|habis|semua|para|setiap|tiap|segala|oknum) ){0,3}$/iu;
/** Between people and the force that they are to suffer. */
const isThreatened =
  /^ (?:\p{L}{2,20} ){0,4}(?:akan|bakal|harus|pasti|langsung|siap|segera|layak|pantas|wajib) (?:kami |kita )?$/iu;

/** Where a text is harsh, in its order. Words that are harsh only towards people are asked for people. */
export const findHarsh = oncePerText((post): readonly HarshMention[] => {
  const listed = findListed(post);
  // What a listed phrase says already is not said again with the people around it.
  const others = findTowardsPeople(post).filter(
    ({ start, end }) => !listed.some((one) => one.start < end && one.end > start),
  );
  return withoutOverlaps([...listed, ...others]);
});

function findTowardsPeople(post: Post): readonly HarshMention[] {
  const people = findTerms(post, persons);
  return [
    ...findBehind(post, people, calls, isCalled).map((place) => as('judging', place)),
    ...findDasar(post).map((place) => as('insult', place)),
    ...findBehind(post, findTerms(post, forces), persons, isAimed).map((place) =>
      as('threat', place),
    ),
    ...findBehind(post, people, suffered, isThreatened).map((place) => as('threat', place)),
  ];
}

const as = (kind: HarshKind, { start, end }: Span): HarshMention => ({ start, end, kind });

const findListed = (post: Post): readonly HarshMention[] =>
  findTerms(post, phrases)
    .filter((place) => !isGuarded(post.text, place, guards))
    .map(({ start, end, value: { kind, plain } }) => ({
      start,
      end,
      kind,
      ...(plain !== undefined && { plain }),
    }));

/** From one word to the next one of a list, where only such words stand between them. */
function findBehind<Value>(
  post: Post,
  places: readonly Span[],
  list: PhraseList<Value>,
  isLinked: RegExp,
): readonly Span[] {
  const behind = places.length === 0 ? [] : findTerms(post, list);
  return places.flatMap(({ start, end }) => {
    const [next] = insideOrdered({ start: end + 1, end: end + reach }, behind);
    return next && isLinked.test(post.text.slice(end, next.start))
      ? [{ start, end: next.end }]
      : [];
  });
}

const findDasar = (post: Post): readonly Span[] =>
  findTerms(post, calls).flatMap(({ start, end }) => {
    const before = dasar.exec(post.text.slice(Math.max(0, start - 16), start));
    return before ? [{ start: start - before[0].length, end }] : [];
  });
