import { degreesBehind } from '../../lexicon/degrees.ts';
import { spellingGuide } from '../../lexicon/guides.ts';
import type { Examples } from '../../rule.ts';
import { defineRule } from '../../rule.ts';
import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';

export default defineRule({
  id: 'spelling/degrees',
  code: 'EYD-04',
  severity: 'may',
  about: 'indonesian',
  name: { id: 'Gelar di belakang nama', en: 'Degrees behind a name' },
  why: {
    id: 'Gelar memakan tempat dan tidak menolong warga. Nama dan jabatan sudah cukup.',
    en: 'Degrees take room and do not help citizens. Name and office are enough.',
  },
  advice: {
    id: 'Hapus gelarnya, kecuali gelar itu yang membuat sumbernya layak dipercaya.',
    en: 'Leave them out, unless the degree is what makes the source credible.',
  },
  sources: [spellingGuide],
  check: ({ text, tokens }) =>
    joinDegrees(tokens, text).map((span) => ({ ...span, fixes: [{ ...span, text: '' }] })),
});

/** `, S.Sos., M.Si.` behind a name, as one. */
function joinDegrees(tokens: readonly Token[], text: string): Span[] {
  const found: { start: number; end: number }[] = [];
  for (const [at, token] of tokens.entries()) {
    const previous = tokens[at - 1];
    const last = found.at(-1);
    if (!previous || !isDegree(token)) continue;
    const between = text.slice(previous.end, token.start);
    const end = withStop(token, text);
    if (last && last.end >= previous.end && /^(?:\.?, ?|\. )$/u.test(between)) last.end = end;
    else if (isName(previous) && /^\.?, ?$/u.test(between))
      found.push({ start: previous.end, end });
  }
  return found;
}

const isName = ({ text }: Token): boolean => /^\p{Lu}\p{Ll}/u.test(text);

function isDegree({ text, lower }: Token): boolean {
  const plain = lower.includes('.') ? lower.replaceAll('.', '') : lower;
  return degreesBehind.has(plain) && /\p{Lu}.{0,6}[\p{Lu}.]/u.test(text);
}

/** A stop that also ends the sentence stays. */
function withStop({ end }: Token, text: string): number {
  const behind = text.slice(end, end + 6);
  return behind.startsWith('.') && !/^\.\s*$|^\.\s+\p{Lu}|^\.\n/u.test(behind) ? end + 1 : end;
}

export const examples: Examples = {
  flags: [
    'Kepala Dinas Siti Fulan[, S.Sos., M.Si.] menjawab pertanyaan warga.',
    'Menurut Camat Budi Contoh[, S.STP, MM], loket pindah.',
    'Narasumber: Ani Fulan[, S.K.M].',
    'Bupati Budi Contoh[, SE, MM], datang.',
    'Bupati Budi Contoh[, SE. MM], datang.',
  ],
  allows: [
    'Kepala Dinas Siti Fulan menjawab pertanyaan warga.',
    'Bawa KTP, KK, dan STNK.',
    'Warga Serang, Si pembawa acara, hadir.',
    'Siswa SMA, ST, dan MA boleh ikut.',
    'dr. Ani Fulan memeriksa balita.',
  ],
};
