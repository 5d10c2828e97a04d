import { editorialGuide } from '../../lexicon/norms.ts';
import type { QuestionExamples } from '../../question.ts';
import { defineQuestion } from '../../question.ts';
import { found, hasFinding, quote } from '../found.ts';
import { notYet } from '../options.ts';

export default defineQuestion({
  id: 'content/one-message',
  code: 'ISI-10',
  severity: 'may',
  ask: {
    id: 'Apa satu pesan yang harus diingat pembaca?',
    en: 'What is the one message that readers should remember?',
  },
  why: {
    id: 'Tulisan ini meminta beberapa hal sekaligus. Satu pesan satu unggahan lebih mudah diingat.',
    en: 'This text asks for several things at once. One message a post is easier to remember.',
  },
  options: [
    {
      id: 'one',
      label: { id: 'Semuanya satu pesan', en: 'It is all one message' },
      closes: true,
      asksFor: { id: 'Pesannya', en: 'The message' },
    },
    { id: 'split', label: { id: 'Akan dipecah', en: 'It will be split' }, closes: false },
    notYet,
  ],
  sources: [editorialGuide],
  isAsked: (situation) => hasFinding(situation, 'ISI-10'),
  evidence: (situation) => found(situation, 'ISI-10', { id: 'Pesan lain', en: 'Another message' }),
  subject: (situation) =>
    quote(
      situation,
      situation.findings.filter(({ code }) => code === 'ISI-10'),
    ),
});

export const examples: QuestionExamples = {
  asked: [
    { text: 'Ayo pilah sampah. Mari rawat sungai. Yuk tanam pohon. [Ayo] hemat listrik.' },
    {
      text: 'Bayar pajak kendaraan di Samsat. Bawa balita ke puskesmas untuk vaksin. Daftar [lomba] mewarnai di balai desa.',
    },
    {
      text: 'Bawa KTP lama ke loket. Daftar beasiswa di situs dinas. Datang ke [pasar murah] besok pagi.',
    },
  ],
  notAsked: [
    { text: 'Ayo pilah sampah.' },
    { text: 'Bayar pajak kendaraan di Samsat.' },
    { text: '' },
  ],
};
