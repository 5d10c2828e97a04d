import { findAny } from '../../evidence.ts';
import { accessibleInformation } from '../../lexicon/norms.ts';
import type { QuestionExamples } from '../../question.ts';
import { defineQuestion } from '../../question.ts';
import { factsOf } from '../../text/fingerprint.ts';
import { growTerms } from '../../text/terms.ts';
import { notYet } from '../options.ts';

/** Words that send a reader to the picture. */
const pointers = growTerms([
  'lihat gambar',
  'lihat poster',
  'di gambar',
  'pada gambar',
  'di poster',
  'pada poster',
  'poster di atas',
  'gambar di atas',
  'flyer',
  'pamflet',
  'infografis',
  'geser',
]);

export default defineQuestion({
  id: 'accessibility/poster-in-text',
  code: 'AKS-02',
  severity: 'should',
  ask: {
    id: 'Apakah semua info penting di gambar juga tertulis di sini?',
    en: 'Is everything important in the picture also written here?',
  },
  why: {
    id: 'Pembaca layar dan mesin pencari tidak membaca tulisan di gambar. Jadwal yang hanya ada di poster tidak sampai.',
    en: 'Screen readers and searches do not read text in a picture. A schedule that stands only on the poster does not arrive.',
  },
  options: [
    { id: 'all', label: { id: 'Semua tertulis', en: 'All is written' }, closes: true },
    {
      id: 'no-text',
      label: { id: 'Gambarnya tanpa tulisan', en: 'The picture has no text' },
      closes: true,
    },
    notYet,
  ],
  sources: [accessibleInformation],
  isAsked: ({ mediaCount }) => mediaCount > 0,
  evidence: ({ post }) => [
    findAny(post, { id: 'Menunjuk ke gambar', en: 'Points at the picture' }, pointers),
  ],
  subject: ({ mediaCount, post }) => `${mediaCount} ${factsOf(post)}`,
});

export const examples: QuestionExamples = {
  asked: [
    { text: 'Info lengkap [lihat gambar].', mediaCount: 1 },
    { text: 'Cek gula darah Minggu pukul 06.00 WIB.', mediaCount: 2 },
    { text: '', mediaCount: 1 },
  ],
  notAsked: [
    { text: 'Info lengkap lihat gambar.' },
    { text: 'Cek gula darah Minggu pukul 06.00 WIB.' },
    { text: '' },
  ],
};
