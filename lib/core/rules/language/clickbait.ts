import type { BaitKind, BaitPhrase } from '../../lexicon/clickbait.ts';
import { baitPhrases } from '../../lexicon/clickbait.ts';
import { editorialGuide } from '../../lexicon/norms.ts';
import type { Local } from '../../local.ts';
import type { Examples, Hit } from '../../rule.ts';
import { defineRule } from '../../rule.ts';
import { findInProse, placeOfMatch } from '../../text/pattern-hits.ts';
import { growPhrases } from '../../text/phrases.ts';
import { findTerms } from '../../text/terms.ts';

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

const tree = growPhrases<BaitPhrase>(baitPhrases.map((value) => ({ text: value.text, value })));

/** `VIRAL!`, `Viral: …` at the head of a line. */
const viralHead = /^[^\p{L}\n]{0,6}viral ?[!:]/gimu;

export default defineRule({
  id: 'language/clickbait',
  code: 'BHS-09',
  severity: 'should',
  name: { id: 'Umpan klik', en: 'Clickbait' },
  why: reasons.sensation,
  advice: {
    id: 'Tulis isinya langsung: apa, untuk siapa, sampai kapan.',
    en: 'Say it straight: what, for whom, until when.',
  },
  sources: [editorialGuide],
  check: (post) => {
    const hits: Hit[] = [
      ...findTerms(post, tree).map(({ start, end, value }) => ({
        start,
        end,
        why: reasons[value.kind],
        ...(value.mild && { severity: 'may' as const }),
      })),
      ...findInProse(post, viralHead).map(placeOfMatch),
    ];
    return hits.sort((one, other) => one.start - other.start);
  },
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
    'Kuota 60 orang, daftar paling lambat Jumat.',
  ],
};
