import { findTrends } from '../../evidence.ts';
import { claimGuards, sourceWords } from '../../lexicon/evidence.ts';
import { accurateInformation } from '../../lexicon/norms.ts';
import { speechWords } from '../../lexicon/speech.ts';
import type { Examples } from '../../rule.ts';
import { defineRule } from '../../rule.ts';
import type { Post } from '../../text/post.ts';
import type { Span } from '../../text/span.ts';
import { findTerms, growTerms, hasWord, insideOrdered } from '../../text/terms.ts';

const sources = growTerms(sourceWords);
const speech = growTerms(speechWords);

export default defineRule({
  id: 'accuracy/claim-source',
  code: 'AKR-01',
  severity: 'should',
  name: { id: 'Angka belum punya sumber', en: 'Number without a source' },
  why: {
    id: 'Warga dan wartawan akan bertanya dari mana angka ini. Informasi badan publik harus akurat dan tidak menyesatkan.',
    en: 'Citizens and journalists will ask where this number comes from. Public information must be accurate and not misleading.',
  },
  advice: {
    id: 'Tambahkan sumber dan tahunnya, seperti “(Dinkes, 2026)”.',
    en: 'Add source and year, such as “(Dinkes, 2026)”.',
  },
  sources: [accurateInformation],
  check: (post) => {
    const trends = findTrends(post);
    if (trends.length === 0 || findTerms(post, sources).length > 0) return [];
    const told = findTerms(post, speech);
    const [first] = post.sentences
      .filter((sentence, at) => !hasWord(sentence, claimGuards) && !isTold(post, at, told))
      .flatMap((sentence) => insideOrdered(sentence, trends))
      .filter((claim) => !isNamed(post, claim));
    return first ? [{ start: first.start, end: first.end }] : [];
  },
});

/** Whether this sentence or one beside it names who says so. */
const isTold = ({ sentences }: Post, at: number, told: readonly Span[]): boolean =>
  [at - 1, at, at + 1].some((one) => {
    const sentence = sentences[one];
    return sentence !== undefined && insideOrdered(sentence, told).length > 0;
  });

/** `20 persen (Dinkes, 2026)`: what stands in brackets behind a number tells where it comes from. */
const isNamed = ({ text }: Post, { end }: Span): boolean =>
  /^[^.!?\n(]{0,60}\(\p{Lu}\p{L}[^()\n]{0,40}\)/u.test(text.slice(end, end + 110));

export const examples: Examples = {
  flags: [
    'Stunting [turun drastis] tahun ini. Terima kasih kader posyandu.',
    'Realisasi pajak kendaraan naik [15 persen] dibanding tahun lalu.',
    'Sampah yang dipilah [meningkat pesat] di kota kita.',
  ],
  allows: [
    'Anak pendek turun dari 24 ke 20 persen (Dinkes, 2026).',
    'Menurut BPS, realisasi pajak naik 15 persen.',
    'Diskon pajak 50 persen sampai 5 Desember 2026.',
    'Isi baterai sampai 100% sebelum mati lampu.',
    '“Realisasi naik 15 persen,” ujar Rina.',
  ],
};
