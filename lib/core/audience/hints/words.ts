import type { Local } from '../../local.ts';
import { withoutOverlaps } from '../../text/span.ts';
import type { AudienceHint, QuotedPlace } from '../audience-view.ts';
import { isExplained } from '../explained.ts';
import { isNamePart } from '../name-part.ts';
import type { HardWord } from '../readers.ts';
import type { Reading } from '../reading.ts';
import { findUntold, quote } from '../reading.ts';

/** Which words will they not know? Those that no general list has: each at its first mention. */
export function hintWords(reading: Reading): readonly AudienceHint[] {
  const { text } = reading.post;
  const unknown = reading.readers.hardWords.flatMap((hard) => {
    const [first] = findUntold(reading, hard.word).filter((place) => !isNamePart(text, place));
    return first && !isExplained(text, first, hard.plain) ? [{ ...first, hard }] : [];
  });
  return withoutOverlaps(unknown).map(({ hard, ...place }) =>
    toHint(reading, hard, quote(reading, place)),
  );
}

/** The rule of jargon speaks of the general ones. */
const beyondGeneral: Local = {
  id: 'Daftar istilah umum tidak memuatnya, tetapi pembaca ini bisa berhenti di situ.',
  en: 'General lists do not have it, but these readers may stop there.',
};

const ownList: Local = {
  id: 'Kantor Anda mencatatnya sebagai kata yang asing bagi pembacanya.',
  en: 'Your office noted it as a word that its readers do not know.',
};

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
