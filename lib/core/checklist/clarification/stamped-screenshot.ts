import { factChecking } from '../../lexicon/norms.ts';
import type { QuestionExamples } from '../../question.ts';
import { defineQuestion } from '../../question.ts';
import { notYet } from '../options.ts';

export default defineQuestion({
  id: 'clarification/stamped-screenshot',
  code: 'KOR-03',
  severity: 'should',
  ask: {
    id: 'Bila gambar klaimnya diunggah, sudahkah dicap “SALAH” dan data orang disamarkan?',
    en: 'If the claim’s picture is shown, is it stamped “SALAH” and personal data hidden?',
  },
  why: {
    id: 'Gambar tanpa cap dipotong lalu beredar lagi sebagai kabar resmi.',
    en: 'A picture without a stamp is cropped and goes round again as official news.',
  },
  options: [
    {
      id: 'stamped',
      label: { id: 'Dicap dan disamarkan', en: 'Stamped and hidden' },
      closes: true,
    },
    {
      id: 'own',
      label: { id: 'Gambarnya buatan sendiri', en: 'It is our own picture' },
      closes: true,
    },
    notYet,
  ],
  sources: [factChecking],
  isAsked: ({ mediaCount, post }) => mediaCount > 0 && post.kind === 'clarification',
  subject: ({ mediaCount }) => String(mediaCount),
});

export const examples: QuestionExamples = {
  asked: [
    { text: 'Bansos tetap cair.', kind: 'clarification', mediaCount: 1 },
    { text: 'FAKTA: loket buka.', kind: 'clarification', mediaCount: 2 },
    { text: 'Poster itu hoaks.', kind: 'clarification', mediaCount: 1 },
  ],
  notAsked: [
    { text: 'Bansos tetap cair.', kind: 'clarification' },
    { text: 'Loket buka.', kind: 'announcement', mediaCount: 1 },
    { text: 'Pilah sampah.', kind: 'campaign', mediaCount: 1 },
  ],
};
