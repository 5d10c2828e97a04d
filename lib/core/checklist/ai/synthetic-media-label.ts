import { authenticInformation, editorialGuide } from '../../lexicon/norms.ts';
import type { QuestionExamples } from '../../question.ts';
import { defineQuestion } from '../../question.ts';
import { aiUseOf, notYet } from '../options.ts';

export default defineQuestion({
  id: 'ai/synthetic-media-label',
  code: 'AIG-05',
  severity: 'must',
  ask: {
    id: 'Apakah gambar, suara, atau video buatan AI diberi label yang terlihat?',
    en: 'Does AI-made picture, sound or video carry a visible label?',
  },
  why: {
    id: 'Tanpa label, warga dapat mengira ini foto atau rekaman asli. Kewajiban label masih rancangan; yang dibuat seolah bukti asli dapat terkena aturan tersendiri.',
    en: 'Without a label people may take it for real. The duty to label is still a draft; what is made to pass as evidence may fall under a rule of its own.',
  },
  options: [
    {
      id: 'labelled',
      label: { id: 'Berlabel, tanpa orang nyata', en: 'Labelled, no real persons' },
      closes: true,
    },
    {
      id: 'consent',
      label: { id: 'Berlabel, orangnya mengizinkan', en: 'Labelled, with consent' },
      closes: true,
      asksFor: { id: 'Izin siapa', en: 'Whose consent' },
    },
    notYet,
  ],
  sources: [editorialGuide, authenticInformation],
  isAsked: (situation) => ['picture', 'sound-video'].includes(aiUseOf(situation) ?? ''),
  subject: (situation) => `${aiUseOf(situation)} ${situation.mediaCount}`,
});

export const examples: QuestionExamples = {
  asked: [
    { text: 'Ilustrasi banjir.', mediaCount: 1, answers: { 'ai/ai-use': 'picture' } },
    { text: 'Dengarkan pesan ini.', mediaCount: 1, answers: { 'ai/ai-use': 'sound-video' } },
    { text: 'Posyandu buka Sabtu.', answers: { 'ai/ai-use': 'picture' } },
  ],
  notAsked: [
    { text: 'Posyandu buka Sabtu.', mediaCount: 1 },
    { text: 'Posyandu buka Sabtu.', mediaCount: 1, answers: { 'ai/ai-use': 'draft' } },
    { text: 'Posyandu buka Sabtu.', mediaCount: 1, answers: { 'ai/ai-use': 'no' } },
  ],
};
