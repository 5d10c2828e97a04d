import { urgentWords } from '../../lexicon/disclosure.ts';
import { immediateInformation } from '../../lexicon/norms-protection.ts';
import type { QuestionExamples, Situation } from '../../question.ts';
import { defineQuestion } from '../../question.ts';
import { findTerms, growTerms } from '../../text/terms.ts';
import { firstOf, quote } from '../found.ts';
import { notYet } from '../options.ts';

const urgent = growTerms(urgentWords);
const find = ({ post }: Situation) => findTerms(post, urgent);

export default defineQuestion({
  id: 'openness/immediate-information',
  code: 'KIP-02',
  severity: 'should',
  ask: {
    id: 'Bisakah kabar ini tayang sekarang, dengan bahasa yang dipahami semua warga?',
    en: 'Can this news go out now, in words that every citizen understands?',
  },
  why: {
    id: 'Ancaman bagi orang banyak diumumkan serta-merta. Menunggu acara atau tanda tangan bisa membuat warga terlambat.',
    en: 'A threat to many people is announced at once. Waiting for an event or a signature may make citizens late.',
  },
  options: [
    { id: 'now', label: { id: 'Ya, tayang sekarang', en: 'Yes, it goes out now' }, closes: true },
    {
      id: 'announced',
      label: { id: 'Sudah diumumkan di tempat lain', en: 'Already announced elsewhere' },
      closes: true,
    },
    { id: 'no-threat', label: { id: 'Tidak mendesak', en: 'Not urgent' }, closes: true },
    notYet,
  ],
  sources: [immediateInformation],
  isAsked: (situation) => find(situation).length > 0,
  evidence: (situation) => firstOf(find(situation), { id: 'Yang mendesak', en: 'What is urgent' }),
  subject: (situation) => quote(situation, find(situation)),
});

export const examples: QuestionExamples = {
  asked: [
    { text: 'Air PDAM di Cisoka [jangan diminum] dulu.' },
    { text: 'Puluhan siswa mengalami [keracunan makanan].' },
    { text: 'Warga bantaran sungai [segera mengungsi].', kind: 'hazard' },
  ],
  notAsked: [
    { text: 'Hujan deras sejak pagi.', kind: 'hazard' },
    { text: 'Upacara dimulai pukul 07.00.' },
    { text: 'Cek tekanan darah gratis.', kind: 'service' },
    { text: 'Pelatihan menanam cabai dibuka.' },
  ],
};
