import { accessiblePosts } from '../../lexicon/guides.ts';
import type { Examples, Hit } from '../../rule.ts';
import { defineRule } from '../../rule.ts';
import { isOrnamental, mayBeOrnamental, plainLetters } from '../../text/fold.ts';
import type { Token } from '../../text/tokens.ts';

export default defineRule({
  id: 'accessibility/ornamental-letters',
  code: 'AKS-06',
  severity: 'should',
  reads: 'sentence',
  name: { id: 'Huruf hias', en: 'Ornamental letters' },
  why: {
    id: 'Pembaca layar mengeja huruf hias satu per satu atau melewatinya. Pencarian juga tidak menemukannya.',
    en: 'A screen reader spells ornamental letters one by one or skips them. Search does not find them either.',
  },
  advice: {
    id: 'Tulis dengan huruf biasa; tekankan lewat susunan kalimat.',
    en: 'Write in plain letters; stress by the order of words.',
  },
  sources: [accessiblePosts],
  check: ({ text, tokens }) =>
    joinRuns(
      mayBeOrnamental(text) ? tokens.filter((token) => isOrnamental(token.text)) : [],
      text,
    ).map(({ start, end }) => ({
      start,
      end,
      fixes: [{ start, end, text: plainLetters(text.slice(start, end)) }],
    })),
});

/** Words that only spaces part are one run: they are put right together. */
function joinRuns(tokens: readonly Token[], text: string): Hit[] {
  const runs: { start: number; end: number }[] = [];
  for (const { start, end } of tokens) {
    const last = runs.at(-1);
    if (last && /^ +$/u.test(text.slice(last.end, start))) last.end = end;
    else runs.push({ start, end });
  }
  return runs;
}

export const examples: Examples = {
  flags: [
    '[𝗜𝗻𝗳𝗼 𝗹𝗮𝘆𝗮𝗻𝗮𝗻] untuk warga Serang.',
    'Cek kesehatan [Ｇｒａｔｉｓ] di puskesmas.',
    'Datang ke [Ⓛⓞⓚⓔⓣ] 3, [𝓑𝓪𝓷𝓽𝓮𝓷] sehat.',
  ],
  allows: [
    'Info layanan untuk warga Serang.',
    'Kafe “Résumé” di Jalan Żółta.',
    'Luas 25 m², suhu 31 °C, loket №3.',
    'Huruf ᴐ tidak punya huruf biasa.',
  ],
};
