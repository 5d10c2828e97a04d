import { editorialGuide, personalDataDisclosure } from '../../lexicon/norms.ts';
import type { QuestionExamples } from '../../question.ts';
import { defineQuestion } from '../../question.ts';
import { aiUseOf, notYet } from '../options.ts';

export default defineQuestion({
  id: 'ai/prompt-secrets',
  code: 'AIG-04',
  severity: 'must',
  ask: {
    id: 'Apakah yang dikirim ke AI bebas dari data orang dan bahan rahasia?',
    en: 'Was what went to the AI free of personal data and secrets?',
  },
  why: {
    id: 'Memasukkan data pribadi atau rahasia ke layanan AI dapat berarti menyerahkannya ke pihak lain. Bila terlanjur, catat dan beri tahu PPID.',
    en: 'Putting personal or secret data in an AI service may hand it to others. If it happened, note it and tell the information officer.',
  },
  options: [
    {
      id: 'free',
      label: { id: 'Ya, tidak ada data orang', en: 'Yes, no personal data' },
      closes: true,
    },
    {
      id: 'told',
      label: { id: 'Terlanjur, sudah dilaporkan', en: 'It happened, and was reported' },
      closes: true,
      asksFor: { id: 'Kepada siapa dilaporkan', en: 'Whom it was reported to' },
    },
    notYet,
  ],
  sources: [personalDataDisclosure, editorialGuide],
  isAsked: (situation) => aiUseOf(situation) !== null,
  lacking: ({ aiGate }) =>
    aiGate?.received?.hasPersonalData
      ? {
          id: 'Di prompt atau faktanya ada yang mirip data orang.',
          en: 'The prompt or its facts hold something like data of a person.',
        }
      : null,
  subject: (situation) => aiUseOf(situation) ?? '',
});

export const examples: QuestionExamples = {
  asked: [
    { text: 'Posyandu buka Sabtu di balai desa.', answers: { 'ai/ai-use': 'draft' } },
    { text: 'Posyandu buka Sabtu.', mediaCount: 1, answers: { 'ai/ai-use': 'picture' } },
    { text: 'Posyandu buka Sabtu di balai.', answers: { 'ai/ai-use': 'idea' } },
  ],
  notAsked: [
    { text: 'Posyandu buka Sabtu di balai desa.' },
    { text: 'Posyandu buka Sabtu di balai desa.', answers: { 'ai/ai-use': 'no' } },
    { text: 'NIK 3601021505900001.', answers: { 'governance/four-eyes': 'approved' } },
  ],
};
