import type { BaitKind } from '../../lexicon/clickbait.ts';
import { editorialGuide } from '../../lexicon/norms.ts';
import type { Local } from '../../local.ts';
import type { Examples, Hit } from '../../rule.ts';
import { defineRule } from '../../rule.ts';
import { findBait } from '../../text/bait-mentions.ts';
import type { Post } from '../../text/post.ts';
import { insideOrdered } from '../../text/terms.ts';
import { inPercent, inQuotes } from '../../tone/degree-words.ts';
import { measureTone } from '../../tone/tone.ts';

const reasons: Readonly<Record<BaitKind, Local>> = {
  sensation: {
    id: 'Kata sensasi membuat orang menekan, lalu kecewa. Kepercayaan pada akun ikut turun.',
    en: 'Sensation makes people press, then disappoints them. Trust in the account falls.',
  },
  withholding: {
    id: 'Isinya ditahan supaya orang menekan. Warga yang hanya membaca sekilas pulang tanpa informasi.',
    en: 'The point is held back for a click. Those who only glance leave without it.',
  },
  pressing: {
    id: 'Kata ini menekan pembaca. Tenggat yang jelas lebih menolong.',
    en: 'This presses the reader. A clear deadline helps more.',
  },
  engagement: {
    id: 'Ajakan ini mengejar jangkauan, bukan kebutuhan warga.',
    en: 'This call chases reach, not what citizens need.',
  },
};

export default defineRule({
  id: 'language/clickbait',
  code: 'BHS-09',
  severity: 'should',
  about: 'indonesian',
  name: { id: 'Umpan klik', en: 'Clickbait' },
  why: reasons.sensation,
  advice: {
    id: 'Tulis isinya langsung: apa, untuk siapa, sampai kapan.',
    en: 'Say it straight: what, for whom, until when.',
  },
  sources: [editorialGuide],
  check: (post) =>
    [
      ...findBait(post).map(({ start, end, kind, mild }) => ({
        start,
        end,
        why: reasons[kind],
        ...(mild && { severity: 'may' as const }),
      })),
      ...findTitle(post),
    ].sort((one, other) => one.start - other.start),
});

/** A first line that reads like clickbait though no listed word is in it. */
function findTitle(post: Post): readonly Hit[] {
  const { title } = measureTone(post);
  if (!title?.isBait || insideOrdered(title, findBait(post)).length > 0) return [];
  const { start, end, degree, words } = title;
  return [
    { start, end, severity: 'may', why: explain(inPercent(degree), inQuotes(post.text, words)) },
  ];
}

const explain = (degree: number, words: string): Local => ({
  id: `Baris pertama ini mirip judul umpan klik, ${degree} dari 100, terutama karena ${words}. Warga yang membaca sekilas belum tahu isinya.`,
  en: `This first line is like a clickbait headline, ${degree} of 100, mostly for ${words}. Those who only glance do not learn the point.`,
});

export const examples: Examples = {
  flags: [
    '[VIRAL!] Nomor antrean [bikin melongo].',
    'Cara urus KTP, [simak sampai habis].',
    'Jadwal SIM keliling, [bagikan sebanyak-banyaknya].',
    '[Buruan], kuota terbatas.',
  ],
  allows: [
    'Tiga syarat urus KTP yang sering terlewat.',
    'Kabar yang viral itu tidak benar. Sumber: Dinas Sosial.',
    'Bagikan kepada tetangga yang membutuhkan.',
    'Warga Cikande geger, setelah belasan orang sakit. Puskesmas memeriksa airnya.',
    'Kuota 60 orang, daftar paling lambat Jumat.',
  ],
};
