import { editorialGuide } from '../../lexicon/norms.ts';
import type { QuestionExamples } from '../../question.ts';
import { defineQuestion } from '../../question.ts';
import { aiUseOf, notYet } from '../options.ts';

export default defineQuestion({
  id: 'ai/prompt-complete',
  code: 'AIG-07',
  severity: 'may',
  ask: {
    id: 'Apakah perintah ke AI memuat fakta, pembaca, tujuan, dan batasnya?',
    en: 'Did the prompt give facts, readers, purpose and limits?',
  },
  why: {
    id: 'AI mengisi yang kosong dengan karangan. Fakta dan pembaca yang jelas membuat drafnya lebih sedikit perlu diperbaiki.',
    en: 'AI fills gaps with inventions. Clear facts and readers leave less to mend in the draft.',
  },
  options: [
    { id: 'complete', label: { id: 'Lengkap', en: 'Complete' }, closes: true },
    {
      id: 'rewritten',
      label: { id: 'Drafnya ditulis ulang', en: 'The draft was rewritten' },
      closes: true,
    },
    notYet,
  ],
  sources: [editorialGuide],
  isAsked: (situation) => aiUseOf(situation) === 'draft',
  noted: ({ aiGate }) =>
    aiGate?.received?.prompt === 'complete' ? { option: 'complete', note: '' } : null,
  subject: () => 'draft',
});

export const examples: QuestionExamples = {
  asked: [
    { text: 'Posyandu buka Sabtu di balai desa.', answers: { 'ai/ai-use': 'draft' } },
    { text: 'Samsat keliling Senin.', answers: { 'ai/ai-use': 'draft' } },
    { text: 'Buka Sabtu.', channel: 'instagram', answers: { 'ai/ai-use': 'draft' } },
  ],
  notAsked: [
    { text: 'Posyandu buka Sabtu di balai desa.' },
    { text: 'Posyandu buka Sabtu di balai desa.', answers: { 'ai/ai-use': 'picture' } },
    { text: 'Posyandu buka Sabtu di balai desa.', answers: { 'ai/ai-use': 'no' } },
  ],
};
