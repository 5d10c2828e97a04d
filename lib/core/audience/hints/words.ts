import type { Local } from '../../local.ts';
import type { AudienceHint, QuotedPlace } from '../audience-view.ts';
import { isExplained } from '../explained.ts';
import type { HardWord } from '../readers.ts';
import type { Reading } from '../reading.ts';
import { findUntold, quote } from '../reading.ts';

/** Which words will they not know? Those that no general list has: each at its first mention. */
export const hintWords = (reading: Reading): readonly AudienceHint[] =>
  reading.readers.hardWords
    .flatMap((hard) => {
      const [first] = findUntold(reading, hard.word);
      if (!first || isExplained(reading.post.text, first, hard.plain)) return [];
      return [toHint(reading, hard, quote(reading, first))];
    })
    .toSorted((one, other) => startOf(one) - startOf(other));

/** The rule of jargon speaks of the general ones. */
const beyondGeneral: Local = {
  id: 'Daftar istilah umum tidak memuatnya, tetapi pembaca ini bisa berhenti di situ.',
  en: 'General lists do not have it, but these readers may stop there.',
};

const ownList: Local = {
  id: 'Kantor Anda mencatatnya sebagai kata yang asing bagi pembacanya.',
  en: 'Your office noted it as a word that its readers do not know.',
};

const startOf = ({ places }: AudienceHint): number => places[0]?.start ?? 0;

const toHint = (
  { readers }: Reading,
  { word, plain }: HardWord,
  place: QuotedPlace,
): AudienceHint => ({
  topic: 'word',
  id: `word/${word.replace(/\W+/gu, '-').toLowerCase()}`,
  name: {
    id: `“${place.words}” belum tentu dikenal ${readers.short.id}`,
    en: `“${place.words}” may be unknown to ${readers.short.en}`,
  },
  why: readers.id === 'own' ? ownList : beyondGeneral,
  example: { id: plain, en: plain },
  places: [place],
});
