import { editorialGuide } from '../../lexicon/norms.ts';
import type { QuestionExamples } from '../../question.ts';
import { defineQuestion } from '../../question.ts';
import { wordsOf } from '../../text/fingerprint.ts';
import { aiUseOf, notYet } from '../options.ts';

export default defineQuestion({
  id: 'ai/human-check',
  code: 'AIG-02',
  severity: 'must',
  ask: {
    id: 'Siapa yang menyunting hasil AI dan memeriksa tiap faktanya?',
    en: 'Who edited the AI output and checked each fact?',
  },
  why: {
    id: 'AI bisa menulis angka, nama, dan aturan yang tidak ada. Orang yang memeriksa bertanggung jawab atas isinya.',
    en: 'AI may write numbers, names and rules that do not exist. The person who checks answers for the content.',
  },
  options: [
    {
      id: 'checked',
      label: { id: 'Sudah disunting dan diperiksa', en: 'Edited and checked' },
      closes: true,
      asksFor: { id: 'Nama penyunting', en: 'Name of the editor' },
    },
    notYet,
  ],
  sources: [editorialGuide],
  isAsked: (situation) => aiUseOf(situation) !== null,
  evidence: ({ findings }) =>
    findings
      .filter(({ code }) => code === 'AIG-03')
      .map(({ start, end, name }) => ({ name, span: { start, end } })),
  subject: (situation) =>
    `${aiUseOf(situation)} ${situation.mediaCount} ${wordsOf(situation.post)}`,
});

export const examples: QuestionExamples = {
  asked: [
    { text: 'Posyandu buka Sabtu di balai desa.', answers: { 'ai/ai-use': 'draft' } },
    { text: 'Posyandu buka Sabtu.', mediaCount: 1, answers: { 'ai/ai-use': 'picture' } },
    { text: 'Dasarnya [Pasal XX].', answers: { 'ai/ai-use': 'language' } },
  ],
  notAsked: [
    { text: 'Posyandu buka Sabtu di balai desa.' },
    { text: 'Posyandu buka Sabtu di balai desa.', answers: { 'ai/ai-use': 'no' } },
    { text: 'Posyandu buka Sabtu.', answers: { 'governance/four-eyes': 'approved' } },
  ],
};
