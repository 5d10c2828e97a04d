import { checkersOf, isChecked } from '../../ai-gate/checked.ts';
import { openClaims } from '../../ai-gate/judge.ts';
import { editorialGuide } from '../../lexicon/norms.ts';
import type { QuestionExamples } from '../../question.ts';
import { defineQuestion } from '../../question.ts';
import { wordsOf } from '../../text/fingerprint.ts';
import { aiUseOf, notYet } from '../options.ts';

/** So many claims are enough to see what is meant; the gate lists them all. */
const mostShown = 5;

const notTicked = { id: 'Belum dicentang', en: 'Not ticked' };

const told = (count: number) => ({
  id: `Di gerbang AI ${count} fakta belum dicentang.`,
  en: `At the AI gate ${count} ${count === 1 ? 'fact is' : 'facts are'} not ticked.`,
});

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
  evidence: ({ findings, post, aiGate }) => [
    ...findings
      .filter(({ code }) => code === 'AIG-03')
      .map(({ start, end, name }) => ({ name, span: { start, end } })),
    ...(aiGate ? openClaims(post, aiGate) : [])
      .slice(0, mostShown)
      .map(({ start, end }) => ({ name: notTicked, span: { start, end } })),
  ],
  noted: (situation) => {
    const { post, aiGate, findings } = situation;
    const isClean = findings.every(({ code }) => code !== 'AIG-03');
    return isClean && aiGate && isChecked(post, aiGate)
      ? { option: 'checked', note: checkersOf(post, aiGate).join(', ') }
      : null;
  },
  lacking: ({ post, aiGate }) => {
    const count = aiGate ? openClaims(post, aiGate).length : 0;
    return count > 0 ? told(count) : null;
  },
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
