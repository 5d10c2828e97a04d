import { editorialGuide } from '../../lexicon/norms.ts';
import { criticalKinds } from '../../post-kind.ts';
import type { QuestionExamples } from '../../question.ts';
import { defineQuestion } from '../../question.ts';
import { notYet } from '../options.ts';

export default defineQuestion({
  id: 'governance/archive',
  code: 'GOV-03',
  severity: 'should',
  ask: {
    id: 'Di mana salinan unggahan ini dan persetujuannya disimpan?',
    en: 'Where is a copy of this post and of its approval kept?',
  },
  why: {
    id: 'Kabar bahaya dan klarifikasi ditanyakan lagi berbulan-bulan kemudian. Ini pegangan redaksi, bukan norma hukum.',
    en: 'Hazard news and clarifications are asked about months later. This is an editorial guide, not a legal norm.',
  },
  options: [
    {
      id: 'kept',
      label: { id: 'Sudah ada tempatnya', en: 'There is a place for it' },
      closes: true,
      asksFor: { id: 'Di mana', en: 'Where' },
    },
    notYet,
  ],
  sources: [editorialGuide],
  isAsked: ({ kind, post }) => criticalKinds.has(kind) && post.words.length > 0,
  subject: ({ kind }) => kind ?? '',
});

export const examples: QuestionExamples = {
  asked: [
    { text: 'Bansos tetap cair.', kind: 'clarification' },
    { text: 'Air sungai naik.', kind: 'hazard' },
    { text: 'FAKTA: loket buka.', kind: 'clarification', mediaCount: 1 },
  ],
  notAsked: [
    { text: 'Bansos tetap cair.' },
    { text: 'Loket pindah.', kind: 'announcement' },
    { text: '', kind: 'hazard' },
  ],
};
