import { officeSettings } from '../../lexicon/norms.ts';
import type { OwnWord } from '../../policy.ts';
import type { Examples, Hit } from '../../rule.ts';
import { defineRule } from '../../rule.ts';
import { capitalize, isAllCaps } from '../../text/letter-case.ts';
import { createBook, growPhrases, type PhraseList, type PhraseMatch } from '../../text/phrases.ts';
import { findInWords, insideOrdered } from '../../text/terms.ts';

const known = new WeakMap<readonly OwnWord[], PhraseList<OwnWord>>();

/** In a book of their own: other offices have other words, and the common one is written once. */
function listOf(words: readonly OwnWord[]): PhraseList<OwnWord> {
  const before = known.get(words);
  if (before) return before;
  const phrases = words.map((value) => ({ text: value.word, value }));
  const list = growPhrases(phrases, createBook());
  known.set(words, list);
  return list;
}

export default defineRule({
  id: 'office/own-words',
  code: 'KTR-01',
  severity: 'should',
  reads: 'sentence',
  name: { id: 'Kata yang dihindari kantor ini', en: 'A word that this office avoids' },
  why: {
    id: 'Kantor Anda memilih kata lain untuk ini.',
    en: 'Your office chose other words for this.',
  },
  advice: { id: 'Tulis dengan kata lain.', en: 'Write it in other words.' },
  sources: [officeSettings],
  check(post) {
    const { ownWords } = post.policy;
    if (ownWords.length === 0) return [];
    const places = findInWords(post, listOf(ownWords));
    return post.sentences
      .flatMap((sentence) => insideOrdered(sentence, places))
      .flatMap((place) => toHit(place, post.text));
  },
});

function toHit({ start, end, value }: PhraseMatch<OwnWord>, text: string): readonly Hit[] {
  const { word, plain } = value;
  if (plain === '') return [{ start, end }];
  const written = text.slice(start, end);
  const replacement = fitCase(plain, written, word);
  if (replacement === written) return [];
  const why = {
    id: `Kantor Anda menulis “${plain}” untuk “${word}”.`,
    en: `Your office writes “${plain}” for “${word}”.`,
  };
  return [{ start, end, why, fixes: [{ start, end, text: replacement }] }];
}

/** In the writer's letters, where they are not those of the word itself. */
function fitCase(plain: string, written: string, word: string): string {
  if (isAllCaps(written) && !isAllCaps(word)) return plain.toUpperCase();
  const isRaised = /^\p{Lu}/u.test(written) && !/^\p{Lu}/u.test(word);
  return isRaised ? capitalize(plain) : plain;
}

const policy = {
  ownWords: [
    { word: 'wong cilik', plain: 'warga' },
    { word: 'kantor dinas', plain: 'Kantor Pelayanan' },
    { word: 'banten', plain: 'Banten' },
    { word: 'tempo hari', plain: '' },
  ],
};

export const examples: Examples = {
  flags: [
    { text: 'Loket dibuka untuk [wong cilik] setiap Senin.', policy },
    { text: '[Wong cilik] dapat mendaftar di [kantor dinas].', policy },
    { text: 'Layanan [tempo hari] dibuka lagi di [banten].', policy },
    { text: 'BANTUAN UNTUK [WONG CILIK]', policy },
  ],
  allows: [
    'Loket dibuka untuk wong cilik setiap Senin.',
    { text: 'Loket dibuka untuk warga Banten.', policy },
    { text: 'Lihat #banten, @banten, atau banten.go.id.', policy },
    { text: 'Wong itu kecil. Cilik sekali.', policy },
  ],
};
