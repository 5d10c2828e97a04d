import { findAny } from '../../evidence.ts';
import { editorialGuide } from '../../lexicon/norms.ts';
import type { QuestionExamples, Situation } from '../../question.ts';
import { defineQuestion } from '../../question.ts';
import { wordsOf } from '../../text/fingerprint.ts';
import { growTerms } from '../../text/terms.ts';
import { hasFinding } from '../found.ts';
import { notYet } from '../options.ts';

/** Words by which a post tells that a business takes part. */
const partners = growTerms([
  'sponsor',
  'disponsori',
  'didukung oleh PT',
  'kerja sama dengan PT',
  'bekerja sama dengan PT',
  'bekerja sama dengan CV',
  'kerja sama dengan toko',
  'mitra usaha',
  'voucher',
  'merek',
  'brand',
  'endorse',
]);

const findPartner = ({ post }: Situation) =>
  findAny(post, { id: 'Usaha yang ikut', en: 'Business taking part' }, partners);

export default defineQuestion({
  id: 'rights/endorsement',
  code: 'IKL-01',
  severity: 'should',
  ask: {
    id: 'Apakah kerja samanya diberi label, dan bukan promosi satu merek?',
    en: 'Is the partnership labelled, and no promotion of one brand?',
  },
  why: {
    id: 'Warga perlu tahu bila ada usaha yang ikut. Akun instansi yang memuji satu merek dapat dipertanyakan.',
    en: 'Citizens should know where a business takes part. An agency account that praises one brand may be questioned.',
  },
  options: [
    { id: 'labelled', label: { id: 'Sudah diberi label', en: 'Labelled' }, closes: true },
    { id: 'none', label: { id: 'Tidak ada kerja sama', en: 'No partnership' }, closes: true },
    notYet,
  ],
  sources: [editorialGuide],
  isAsked: (situation) => findPartner(situation).span !== null || hasFinding(situation, 'IKL-01'),
  evidence: (situation) => [findPartner(situation)],
  subject: ({ post }) => wordsOf(post),
});

export const examples: QuestionExamples = {
  asked: [
    { text: 'Donor darah, [disponsori] perusahaan setempat.' },
    { text: 'Belanja di Toko Makmur, diskon 20 persen sampai Minggu.' },
    { text: 'Pendaftar pertama mendapat [voucher] belanja.' },
  ],
  notAsked: [
    { text: 'Donor darah gratis Sabtu di balai desa.' },
    { text: 'Diskon pajak kendaraan sampai 31 Desember.' },
    { text: 'Kerja sama warga dan petugas menjaga kampung.' },
  ],
};
