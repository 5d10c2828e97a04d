import { demeaning, groupWords, hostility, partings, slurs } from '../../lexicon/hate.ts';
import {
  civilServantsOnline,
  hatredOfGroups,
  hatredOfReligion,
  racialHatred,
} from '../../lexicon/norms-protection.ts';
import type { Examples, Hit, Severity } from '../../rule.ts';
import { defineRule } from '../../rule.ts';
import { growPhrases } from '../../text/phrases.ts';
import type { Post } from '../../text/post.ts';
import type { Span } from '../../text/span.ts';
import { findTerms, growTerms, insideOrdered } from '../../text/terms.ts';

/** A word that only parts citizens is not belittling by itself, so it is no must. */
const words = growPhrases<Severity>([
  ...slurs.map((text) => ({ text, value: 'must' as const })),
  ...partings.map((text) => ({ text, value: 'should' as const })),
]);
const groups = growTerms(groupWords);
const insults = growTerms(demeaning);
const calls = growTerms(hostility);

/** How far behind a group the word it is called stands, in UTF-16 units. */
const reach = 80;

/** Between a group with its name and what it is called: `suku X itu memang …`. */
const linked =
  /^ \p{Lu}[\p{L}-]{1,20}(?: \p{Lu}[\p{L}-]{1,20})? (?:(?:itu|ini|memang|adalah|semua|semuanya|selalu|hanya|cuma|dasar|pada|paling|suka) ){1,3}$/u;
/** `Usir orang X`: only a space between the call and the group, and a name behind the group. */
const nameBehind = /^ \p{Lu}\p{L}{1,20}/u;

export default defineRule({
  id: 'speech/hate',
  code: 'ITE-02',
  severity: 'must',
  reads: 'sentence',
  name: { id: 'Dapat merendahkan suatu kelompok', en: 'May demean a group' },
  why: {
    id: 'Kata ini dapat merendahkan orang karena asal, keyakinan, atau keadaannya. Warga dari kelompok itu juga membaca akun ini.',
    en: 'These words may demean people for their origin, belief or condition. Citizens of that group read this account too.',
  },
  advice: {
    id: 'Pakai bahasa netral: sebut perbuatan atau layanannya, bukan kelompoknya.',
    en: 'Use neutral language: name the act or the service, not the group.',
  },
  sources: [civilServantsOnline, hatredOfGroups, hatredOfReligion, racialHatred],
  check: (post) =>
    [...findWords(post), ...findInsults(post), ...findCalls(post)].sort(
      (one, other) => one.start - other.start,
    ),
});

const findWords = (post: Post): readonly Hit[] =>
  findTerms(post, words).map(({ start, end, value: severity }) => ({ start, end, severity }));

/** `Suku X itu …`: from the group to the word it is called. */
function findInsults(post: Post): readonly Span[] {
  const called = findTerms(post, insults);
  if (called.length === 0) return [];
  return findTerms(post, groups).flatMap(({ start, end }) => {
    const [insult] = insideOrdered({ start: end + 1, end: end + reach }, called);
    const isLinked = insult && linked.test(post.text.slice(end, insult.start));
    return isLinked ? [{ start, end: insult.end }] : [];
  });
}

/** `Usir kaum X`: a call against a named group. */
function findCalls(post: Post): readonly Span[] {
  const groupPlaces = new Map(findTerms(post, groups).map(({ start, end }) => [start, end]));
  return findTerms(post, calls).flatMap(({ start, end }) => {
    const groupEnd = groupPlaces.get(end + 1) ?? post.text.length;
    const name = nameBehind.exec(post.text.slice(groupEnd, groupEnd + 24));
    return name ? [{ start, end: groupEnd + name[0].length }] : [];
  });
}

export const examples: Examples = {
  flags: [
    '[Suku Rembulan itu memang malas] bekerja.',
    '[Usir kaum Bintang] dari kota ini.',
    'Jangan percaya, [orang Negeri Awan semua penipu].',
  ],
  allows: [
    'Warga dari semua suku dan agama boleh mendaftar.',
    'Tolak orang yang meminta pungutan di loket.',
    'Suku Rembulan memamerkan tenun di alun-alun.',
    'Kaum Ibu Desa Cibogo membuang sampah di bank sampah.',
  ],
};
