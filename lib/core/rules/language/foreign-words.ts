import type { ForeignWord } from '../../lexicon/foreign-words.ts';
import { foreignWords } from '../../lexicon/foreign-words.ts';
import { indonesianFirst } from '../../lexicon/norms.ts';
import type { Examples } from '../../rule.ts';
import { defineRule } from '../../rule.ts';
import { matchCase } from '../../text/letter-case.ts';
import { growPhrases } from '../../text/phrases.ts';
import { findInWords, sentenceStarts } from '../../text/terms.ts';

const tree = growPhrases<ForeignWord>(foreignWords.map((value) => ({ text: value.text, value })));

export default defineRule({
  id: 'language/foreign-words',
  code: 'BHS-10',
  severity: 'may',
  about: 'indonesian-sentence',
  reads: 'sentence',
  name: { id: 'Ada padanan Indonesianya', en: 'There is an Indonesian word' },
  why: {
    id: 'Padanan Indonesianya lebih luas dikenal. Bahasa daerah atau asing boleh menyertai.',
    en: 'More readers know the Indonesian word. A regional or foreign one may stand beside it.',
  },
  advice: {
    id: 'Pakai kata Indonesianya, atau jelaskan kata asingnya.',
    en: 'Use the Indonesian word, or explain the foreign one.',
  },
  sources: [indonesianFirst],
  check: (post) => {
    const { text } = post;
    const starts = sentenceStarts(post);
    return findInWords(post, tree)
      .filter(({ start, end }) => !isInName(text, start, end, starts.has(start)))
      .map(({ start, end, value }) => ({
        start,
        end,
        fixes: value.plain.map((plain) => ({
          start,
          end,
          text: matchCase(plain, text.slice(start, end)),
        })),
      }));
  },
});

/** `Serang Job Fair 2026`, `(job fair)` behind its translation, or a word joined to another. */
function isInName(text: string, start: number, end: number, startsSentence: boolean): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 24);
  if (/[\p{L}\p{N}(“"‘'-]$/u.test(before) || /^[-\p{N}]/u.test(after)) return true;
  if (!/^\p{Lu}/u.test(text.slice(start, end))) return false;
  const besideName = /^ \p{Lu}|^ 20\d\d/u.test(after);
  return besideName || (!startsSentence && /\p{Lu}\p{L}{0,20} $/u.test(before)) || !startsSentence;
}

export const examples: Examples = {
  flags: [
    'Ikuti [talkshow] kesehatan di alun-alun.',
    '[Training] menjahit, narahubung di bawah.',
    'Ada [doorprize] untuk pendaftar pertama.',
    'Daftar lewat [contact person] di bawah.',
  ],
  allows: [
    'Ikuti gelar wicara kesehatan di alun-alun.',
    'Datang ke Serang Job Fair 2026 di alun-alun.',
    'Ikuti gelar wicara (talkshow) kesehatan.',
    'Buka website.contoh.go.id, tagar #jobfair.',
  ],
};
