import {
  audienceWords,
  claimWords,
  mannerWords,
  placeWords,
  reasonWords,
  sourceWords,
  subjectWords,
  timeWords,
  trendWords,
} from './lexicon/evidence.ts';
import type { ServiceGroup } from './lexicon/service.ts';
import { servicePhrases } from './lexicon/service.ts';
import type { Local } from './local.ts';
import { isOfficialHandle, isOfficialHost, isOfficialNumber } from './policy.ts';
import type { Evidence } from './question.ts';
import { isMention } from './text/mentions.ts';
import { findPattern } from './text/pattern-hits.ts';
import type { Post } from './text/post.ts';
import type { Span } from './text/span.ts';
import { placeOf } from './text/span.ts';
import { findTerms, growTerms } from './text/terms.ts';
import type { Token } from './text/tokens.ts';
import { datesOf } from './text/written-dates.ts';

const trees = {
  what: growTerms(subjectWords),
  who: growTerms(audienceWords),
  when: growTerms(timeWords),
  where: growTerms(placeWords),
  why: growTerms(reasonWords),
  how: growTerms(mannerWords),
  source: growTerms(sourceWords),
  claim: growTerms(claimWords),
  trend: growTerms(trendWords),
};

const group = (...names: readonly ServiceGroup[]) =>
  growTerms(
    servicePhrases
      .filter((phrase) => names.includes(phrase.group) && phrase.confidence !== 'low')
      .map(({ text }) => text),
  );

const services = {
  requirement: group('requirement'),
  steps: group('steps'),
  schedule: group('schedule'),
  cost: group('cost'),
  place: group('place'),
  contact: group('contact', 'link'),
};

const clock = /(?<![\p{N}.])(?:[01]?\d|2[0-3])[.:][0-5]\d(?![\p{N}.])/gu;
const money = /(?<!\p{L})Rp ?\d{1,15}(?:[.]\d{3}){0,4}/gu;
const telephone = /(?<![\p{N}.])(?:\+62|0)\d[\d -]{6,14}\d(?!\p{N})/gu;
const quantity =
  /(?<![\p{N}.,])\d{1,3}(?:[.,]?\d{1,3}){0,4} ?(?:%|(?:persen|ribu|juta|miliar|triliun|orang|warga|jiwa|kasus|keluarga|KK|unit|titik|ton|hektare|rumah|siswa|peserta|penerima|pasien|desa|kelurahan|sekolah|kali lipat)(?!\p{L}))/gu;

const percentage = /(?<![\p{N}.,])\d{1,3}(?:,\d{1,2})? ?(?:%|persen(?!\p{L}))/gu;

/** What was found of one thing, or that it was not. */
const evidence = (name: Local, places: readonly Span[]): Evidence => {
  const [first] = [...places].sort((one, other) => one.start - other.start);
  return { name, span: placeOf(first) };
};

/** The six questions of a news text, each with its first sign in the post. */
export const findFiveWs = (post: Post): readonly Evidence[] => [
  evidence({ id: 'Apa', en: 'What' }, findTerms(post, trees.what)),
  evidence({ id: 'Siapa (untuk siapa)', en: 'Who (for whom)' }, findTerms(post, trees.who)),
  evidence({ id: 'Kapan', en: 'When' }, [...datesOf(post), ...findTerms(post, trees.when)]),
  evidence({ id: 'Di mana', en: 'Where' }, findTerms(post, trees.where)),
  evidence({ id: 'Mengapa', en: 'Why' }, findTerms(post, trees.why)),
  evidence({ id: 'Bagaimana', en: 'How' }, findTerms(post, trees.how)),
];

/** The six parts that the description of a service has, each with its first sign. */
export const findServiceParts = (post: Post): readonly Evidence[] => [
  evidence({ id: 'Syarat', en: 'Requirements' }, findTerms(post, services.requirement)),
  evidence({ id: 'Cara', en: 'Steps' }, findTerms(post, services.steps)),
  evidence({ id: 'Waktu', en: 'Time' }, [
    ...datesOf(post),
    ...findPattern(post.text, clock),
    ...findTerms(post, services.schedule),
  ]),
  evidence({ id: 'Biaya', en: 'Cost' }, findCosts(post)),
  evidence({ id: 'Tempat', en: 'Place' }, [
    ...findTerms(post, services.place),
    ...findTerms(post, trees.where),
  ]),
  evidence({ id: 'Kontak', en: 'Contact' }, findContacts(post)),
];

/** Numbers to call, official accounts and sites, and words that say where to ask or complain. */
export const findContacts = (post: Post): readonly Span[] => [
  ...findTelephones(post),
  ...findTerms(post, services.contact),
  ...post.tokens.filter((token) => isOfficialAddress(token, post)),
];

/** Telephone numbers as they are written, and the helplines of the office. */
export const findTelephones = (post: Post): readonly Span[] => [
  ...findPattern(post.text, telephone),
  ...post.tokens.filter(({ kind, text }) => kind === 'word' && isOfficialNumber(post.policy, text)),
];

const isOfficialAddress = (token: Token, { policy }: Post): boolean =>
  token.kind === 'link'
    ? isOfficialHost(policy, token.lower)
    : isMention(token) && isOfficialHandle(policy, token.text);

/** Sums of money, in the order of the text. */
export const findSums = ({ text }: Post): readonly Span[] => findPattern(text, money);

/** Sums of money, and words about what something costs. */
export const findCosts = (post: Post): readonly Span[] => [
  ...findSums(post),
  ...findTerms(post, services.cost),
];

/** Numbers that count something, and claims that want proof, in the order of the text. */
export const findClaims = (post: Post): readonly Span[] =>
  [...findPattern(post.text, quantity), ...findTerms(post, trees.claim)]
    .map(({ start, end }) => ({ start, end }))
    .sort((one, other) => one.start - other.start);

/** Words that name where something is known from. */
export const findSource = (post: Post): Evidence =>
  evidence({ id: 'Sumber', en: 'Source' }, findTerms(post, trees.source));

/** The first place where any of these terms stands. */
export const findAny = (post: Post, name: Local, terms: ReturnType<typeof growTerms>): Evidence =>
  evidence(name, findTerms(post, terms));

/** Percentages and words of rise and fall. */
export const findTrends = (post: Post): readonly Span[] =>
  [...findPattern(post.text, percentage), ...findTerms(post, trees.trend)].sort(
    (one, other) => one.start - other.start,
  );

/** Times of day, in the order of the text. */
export const findHours = ({ text }: Post): readonly Span[] => findPattern(text, clock);

/** The first time of day. */
export const findClock = (post: Post, name: Local): Evidence => evidence(name, findHours(post));

/** What was found, as it is written: changes with the words that it stands for. */
export const quoteEvidence = (post: Post, found: readonly Evidence[]): string =>
  found
    .map(({ span }) => (span ? post.text.slice(span.start, span.end).toLowerCase() : '–'))
    .join('|');
