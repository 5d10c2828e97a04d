import { editorialGuide } from '../../lexicon/norms.ts';
import type { QuestionExamples } from '../../question.ts';
import { defineQuestion } from '../../question.ts';
import { wordsOf } from '../../text/fingerprint.ts';
import { fewestWords, notYet } from '../options.ts';

export default defineQuestion({
  id: 'governance/four-eyes',
  code: 'GOV-01',
  severity: 'must',
  ask: {
    id: 'Siapa selain penulis yang menyetujui tulisan ini?',
    en: 'Who other than the author approved this text?',
  },
  why: {
    id: 'Mata kedua menemukan yang terlewat. Ini pegangan kelompok humas, bukan norma hukum.',
    en: 'A second pair of eyes finds what was missed. This is a guide of PR groups, not a legal norm.',
  },
  options: [
    {
      id: 'approved',
      label: { id: 'Sudah disetujui', en: 'Approved' },
      closes: true,
      asksFor: { id: 'Nama yang menyetujui', en: 'Name of who approved' },
    },
    {
      id: 'alone',
      label: { id: 'Darurat, ditinjau sesudahnya', en: 'Urgent, reviewed afterwards' },
      closes: true,
      asksFor: { id: 'Siapa yang meninjau', en: 'Who will review' },
    },
    notYet,
  ],
  sources: [editorialGuide],
  isAsked: ({ post }) => post.words.length >= fewestWords,
  noted: ({ approval }) =>
    approval?.is === 'same'
      ? { option: 'approved', note: `${approval.by} (v${approval.version})` }
      : null,
  subject: ({ mediaCount, post }) => `${mediaCount} ${wordsOf(post)}`,
});

export const examples: QuestionExamples = {
  asked: [
    { text: 'Posyandu buka Sabtu di balai desa.' },
    { text: 'Cek gula darah gratis hari Minggu.', channel: 'instagram' },
    { text: 'Jalan Raya Serang ditutup sementara.', kind: 'announcement' },
  ],
  notAsked: [{ text: '' }, { text: 'Posyandu' }, { text: '😊', mediaCount: 1 }],
};
