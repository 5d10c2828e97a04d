import { exemptWords } from '../../lexicon/disclosure.ts';
import { exemptInformation } from '../../lexicon/norms-protection.ts';
import type { QuestionExamples, Situation } from '../../question.ts';
import { defineQuestion } from '../../question.ts';
import { findTerms, growTerms } from '../../text/terms.ts';
import { firstOf, quote } from '../found.ts';
import { notYet } from '../options.ts';

const exempt = growTerms(exemptWords);
const find = ({ post }: Situation) => findTerms(post, exempt);

export default defineQuestion({
  id: 'openness/exempt-information',
  code: 'KIP-01',
  severity: 'must',
  ask: {
    id: 'Apakah bahan ini sudah boleh terbuka, menurut PPID atau keputusan yang ditetapkan?',
    en: 'May this material be open, by the information officer or a decision that is final?',
  },
  why: {
    id: 'Bahan ini mungkin termasuk informasi yang dikecualikan. Hanya PPID yang menguji; keputusan dan edaran yang sah tetap terbuka.',
    en: 'This material may be exempt information. Only the information officer tests it; final decisions and circulars stay open.',
  },
  options: [
    {
      id: 'cleared',
      label: { id: 'Boleh, sudah ditanyakan', en: 'Yes, it was asked' },
      closes: true,
      asksFor: { id: 'Siapa di PPID, kapan', en: 'Who was asked, and when' },
    },
    {
      id: 'final',
      label: { id: 'Keputusannya sudah sah', en: 'The decision is final' },
      closes: true,
    },
    {
      id: 'not-exempt',
      label: { id: 'Tidak memuat rahasia', en: 'Nothing secret in it' },
      closes: true,
    },
    notYet,
  ],
  sources: [exemptInformation],
  isAsked: (situation) => find(situation).length > 0,
  evidence: (situation) =>
    firstOf(find(situation), { id: 'Yang ditanyakan', en: 'What is asked about' }),
  subject: (situation) => `${situation.mediaCount} ${quote(situation, find(situation))}`,
});

export const examples: QuestionExamples = {
  asked: [
    { text: 'Isi [nota dinas] soal mutasi beredar.', mediaCount: 1 },
    { text: 'Tarif baru [belum ditetapkan], tetapi ini bocorannya.' },
    { text: 'Kasus itu dalam tahap [penyidikan].' },
  ],
  notAsked: [
    { text: 'Tarif baru berlaku mulai 1 Desember 2026.' },
    { text: 'Surat edaran jam kerja ada di situs dinas.' },
    { text: 'Tes HIV gratis di puskesmas.' },
  ],
};
