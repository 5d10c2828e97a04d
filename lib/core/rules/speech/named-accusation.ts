import { accusations } from '../../lexicon/accusations.ts';
import { defamation } from '../../lexicon/norms-protection.ts';
import type { Examples, Hit } from '../../rule.ts';
import { defineRule } from '../../rule.ts';
import { isMention } from '../../text/mentions.ts';
import { findPattern } from '../../text/pattern-hits.ts';
import { findPersons } from '../../text/persons.ts';
import type { Post } from '../../text/post.ts';
import type { Sentence } from '../../text/sentences.ts';
import { findTerms, growTerms, hasWord, insideOrdered } from '../../text/terms.ts';

const charges = growTerms(accusations);

/** `Akun X`, `akun Facebook Serang Kabar`. */
const account =
  /(?<!\p{L})[Aa]kun (?:(?:Facebook|Instagram|TikTok|X|Twitter|bernama) )?\p{Lu}[\p{L}\d._]{0,30}/gu;
/** A sentence with one of these denies or warns of nobody. */
const denials: ReadonlySet<string> = new Set(
  'jangan bukan tidak dilarang waspada hati-hati'.split(' '),
);

export default defineRule({
  id: 'speech/named-accusation',
  code: 'ITE-01',
  severity: 'must',
  name: { id: 'Tuduhan dengan nama', en: 'An accusation with a name' },
  why: {
    id: 'Nama orang dan tuduhan dalam satu kalimat dapat terbaca sebagai pencemaran. Warga pun lebih ingat orangnya daripada faktanya.',
    en: 'A person’s name and an accusation in one sentence may read as defamation. Citizens remember the person rather than the fact, too.',
  },
  advice: {
    id: 'Bantah isinya, bukan orangnya: “Informasi itu tidak benar.”',
    en: 'Rebut the claim, not the person: “That information is not true.”',
  },
  sources: [defamation],
  check: (post) => {
    const found = findTerms(post, charges);
    if (found.length === 0) return [];
    return post.sentences
      .filter((it) => insideOrdered(it, found).length > 0 && !hasWord(it, denials))
      .flatMap((sentence) => findNamed(post, sentence));
  },
});

/** Accounts and persons, in the order of the sentence. */
function findNamed({ text, tokens }: Post, sentence: Sentence): readonly Hit[] {
  const accounts = findPattern(text, account, sentence);
  const mentions = insideOrdered(sentence, tokens.filter(isMention));
  const persons = findPersons(text, sentence, ['introduced', 'aged', 'addressed']);
  return [...accounts, ...mentions, ...persons]
    .map(({ start, end }) => ({ start, end }))
    .sort((one, other) => one.start - other.start);
}

export const examples: Examples = {
  flags: [
    '[Akun X] penyebar fitnah.',
    'Jelas [@kabarbohong] menyebarkan hoaks tentang bansos.',
    '[Pak Ujang] provokator di balik unjuk rasa itu.',
  ],
  allows: [
    'Informasi itu tidak benar. Bansos tetap cair Senin.',
    'Jangan ikut menyebarkan hoaks. Cek dulu di @dinkesbanten.',
    'Waspada akun penipu yang memakai nama Samsat.',
    'Diskominfo mencatat 12 hoaks bulan ini.',
  ],
};
