import { remedyWords } from '../../lexicon/disclosure.ts';
import { accurateInformation } from '../../lexicon/norms.ts';
import type { QuestionExamples, Situation } from '../../question.ts';
import { defineQuestion } from '../../question.ts';
import { findTerms, growTerms } from '../../text/terms.ts';
import { found, hasFinding, quote } from '../found.ts';
import { notYet } from '../options.ts';

const remedies = growTerms(remedyWords);
const find = ({ post }: Situation) => findTerms(post, remedies);

export default defineQuestion({
  id: 'health/cure-claim',
  code: 'AKR-10',
  severity: 'must',
  ask: {
    id: 'Apakah klaim kesehatannya dirujuk ke Kemenkes atau BPOM, tanpa janji sembuh dan testimoni?',
    en: 'Do the health claims cite the Ministry of Health or BPOM, without promises or testimonials?',
  },
  why: {
    id: 'Informasi badan publik harus akurat dan tidak menyesatkan. Janji sembuh dan testimoni sulit dibuktikan.',
    en: 'Public information must be accurate and not misleading. Promises of cure and testimonials are hard to prove.',
  },
  options: [
    {
      id: 'cited',
      label: { id: 'Ya, ada rujukannya', en: 'Yes, it is cited' },
      closes: true,
      asksFor: { id: 'Rujukan dan nomor izin BPOM', en: 'Reference and BPOM number' },
    },
    {
      id: 'no-claim',
      label: { id: 'Tidak ada klaim kesehatan', en: 'No health claim' },
      closes: true,
    },
    { id: 'promise', label: { id: 'Masih menjanjikan', en: 'It still promises' }, closes: false },
    notYet,
  ],
  sources: [accurateInformation],
  isAsked: (situation) => hasFinding(situation, 'AKR-10') || find(situation).length > 0,
  evidence: (situation) => found(situation, 'AKR-10', { id: 'Janji', en: 'Promise' }),
  subject: (situation) => `${situation.mediaCount} ${quote(situation, find(situation))}`,
});

export const examples: QuestionExamples = {
  asked: [
    { text: 'Jamu ini [menyembuhkan] diabetes.' },
    { text: 'Khasiat daun kelor dibahas Jumat ini.' },
    { text: 'Testimoni pasien ada di video.', mediaCount: 1 },
  ],
  notAsked: [
    { text: 'Minum obat sesuai resep; tanya puskesmas.' },
    { text: 'Imunisasi gratis di posyandu.' },
    { text: 'Cek tekanan darah gratis.', mediaCount: 1 },
  ],
};
