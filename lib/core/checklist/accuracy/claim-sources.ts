import { findClaims, findSource } from '../../evidence.ts';
import { accurateInformation } from '../../lexicon/norms.ts';
import type { Local } from '../../local.ts';
import type { QuestionExamples } from '../../question.ts';
import { defineQuestion } from '../../question.ts';
import { notYet } from '../options.ts';

/** More than these help nobody to check. */
const mostShown = 12;

/** A number speaks for itself in both languages. */
const same = (text: string): Local => ({ id: text, en: text });

export default defineQuestion({
  id: 'accuracy/claim-sources',
  code: 'AKR-01',
  severity: 'should',
  ask: {
    id: 'Dari mana angka dan klaim ini, dan siapa yang memeriksanya?',
    en: 'Where do these numbers and claims come from, and who checked them?',
  },
  why: {
    id: 'Informasi badan publik harus akurat dan tidak menyesatkan. Sumber yang tercatat memudahkan ralat bila angkanya berubah.',
    en: 'Public information must be accurate and not misleading. A noted source makes a correction easy when a number changes.',
  },
  options: [
    {
      id: 'sourced',
      label: { id: 'Semua diperiksa', en: 'All are checked' },
      closes: true,
      asksFor: { id: 'Sumber dan pemeriksanya', en: 'Source and who checked' },
    },
    {
      id: 'own',
      label: { id: 'Angka dari kantor sendiri', en: 'Numbers of our own office' },
      closes: true,
    },
    notYet,
  ],
  sources: [accurateInformation],
  isAsked: ({ post }) => findClaims(post).length > 0,
  evidence: ({ post }) => [
    ...findClaims(post)
      .slice(0, mostShown)
      .map((span) => ({ name: same(post.text.slice(span.start, span.end)), span })),
    findSource(post),
  ],
  subject: ({ post }) =>
    findClaims(post)
      .map(({ start, end }) => post.text.slice(start, end).toLowerCase())
      .join(' '),
});

export const examples: QuestionExamples = {
  asked: [
    { text: 'Anak pendek turun menjadi [20 persen] tahun ini ([Dinkes], 2026).' },
    { text: 'Layanan kami [tercepat] dan menjangkau [1.250 warga] bulan lalu.' },
    { text: 'Bantuan senilai [2,5 miliar] untuk [300 keluarga] sudah cair.' },
  ],
  notAsked: [
    { text: 'Datang Minggu, 29 November 2026, pukul 06.00–10.00 WIB.' },
    { text: 'Biaya Rp50.000. Hubungi 0254 200123.' },
    { text: 'Batuk lebih dari 2 minggu? Periksa ke puskesmas.' },
  ],
};
