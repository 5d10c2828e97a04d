import { editorialGuide } from '../../lexicon/norms.ts';
import { criticalKinds } from '../../post-kind.ts';
import type { QuestionExamples, Situation } from '../../question.ts';
import { defineQuestion } from '../../question.ts';
import { riskyCode } from '../../risk.ts';
import { wordsOf } from '../../text/fingerprint.ts';
import { notYet } from '../options.ts';

const find = ({ findings }: Situation) => findings.filter(({ code }) => riskyCode.test(code));

export default defineQuestion({
  id: 'governance/risk-class',
  code: 'GOV-02',
  severity: 'should',
  ask: {
    id: 'Siapa penanggung jawab yang menyetujui isi berisiko tinggi ini?',
    en: 'Which person in charge approved this high-risk content?',
  },
  why: {
    id: 'Bencana, anak, perkara, kesehatan, politik, dan klarifikasi lebih mahal bila keliru. Ini pegangan redaksi, bukan norma hukum.',
    en: 'Disaster, children, cases, health, politics and clarifications cost more when wrong. This is an editorial guide, not a legal norm.',
  },
  options: [
    {
      id: 'approved',
      label: { id: 'Penanggung jawab menyetujui', en: 'The person in charge agreed' },
      closes: true,
      asksFor: { id: 'Nama dan jabatannya', en: 'Name and title' },
    },
    { id: 'ordinary', label: { id: 'Risikonya biasa', en: 'The risk is ordinary' }, closes: true },
    notYet,
  ],
  sources: [editorialGuide],
  isAsked: (situation) =>
    situation.post.words.length > 0 &&
    (criticalKinds.has(situation.kind) || find(situation).length > 0),
  evidence: (situation) =>
    find(situation)
      .slice(0, 1)
      .map(({ name, start, end }) => ({ name, span: { start, end } })),
  subject: ({ mediaCount, post }) => `${mediaCount} ${wordsOf(post)}`,
});

export const examples: QuestionExamples = {
  asked: [
    { text: 'Bansos tetap cair.', kind: 'clarification' },
    { text: 'Air sungai naik.', kind: 'hazard' },
    { text: '[Diprediksi gempa besar mengguncang Banten minggu depan.]' },
  ],
  notAsked: [
    { text: 'Posyandu buka Sabtu di balai desa.' },
    { text: '', kind: 'hazard' },
    { text: 'Loket KTP pindah.', kind: 'announcement' },
  ],
};
