import { repliesWelcome } from '../../lexicon/asking.ts';
import { editorialGuide } from '../../lexicon/norms.ts';
import type { QuestionExamples, Situation } from '../../question.ts';
import { defineQuestion } from '../../question.ts';
import { findTerms, growTerms } from '../../text/terms.ts';
import { firstOf, quote } from '../found.ts';
import { notYet } from '../options.ts';

const replies = growTerms(repliesWelcome);

const find = ({ post }: Situation) => findTerms(post, replies);

export default defineQuestion({
  id: 'governance/reply-owner',
  code: 'GOV-05',
  severity: 'may',
  ask: {
    id: 'Siapa yang menjawab komentar, dan sampai jam berapa?',
    en: 'Who answers the comments, and until when?',
  },
  why: {
    id: 'Pertanyaan yang dibiarkan dijawab orang lain, belum tentu benar.',
    en: 'A question left alone is answered by others, not always rightly.',
  },
  options: [
    {
      id: 'named',
      label: { id: 'Sudah ada petugasnya', en: 'Somebody is in charge' },
      closes: true,
      asksFor: { id: 'Nama dan jam balas', en: 'Name and hours' },
    },
    { id: 'closed', label: { id: 'Komentar ditutup', en: 'Comments are closed' }, closes: true },
    notYet,
  ],
  sources: [editorialGuide],
  isAsked: (situation) => find(situation).length > 0,
  evidence: (situation) =>
    firstOf(find(situation), { id: 'Pembaca diminta menulis', en: 'Readers are asked to write' }),
  subject: (situation) => quote(situation, find(situation)),
});

export const examples: QuestionExamples = {
  asked: [
    { text: 'Ada pertanyaan? Tulis di [kolom komentar].' },
    { text: 'Bansos tetap cair. Tanya lewat [pesan langsung].', kind: 'clarification' },
    { text: 'Butuh bantuan? [DM kami] sekarang.' },
  ],
  notAsked: [
    { text: 'Posyandu buka Sabtu di balai desa.' },
    { text: 'Pasar murah dibuka.', kind: 'announcement' },
    { text: 'Bansos tetap cair.', kind: 'clarification' },
    { text: '', kind: 'hazard' },
  ],
};
