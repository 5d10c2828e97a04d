import { findAny, findClock, findFiveWs, findTelephones, quoteEvidence } from '../../evidence.ts';
import { hazardActions } from '../../lexicon/crisis.ts';
import { crisisCommunication } from '../../lexicon/norms.ts';
import type { Evidence, QuestionExamples, Situation } from '../../question.ts';
import { defineQuestion } from '../../question.ts';
import { factsOf } from '../../text/fingerprint.ts';
import { placeOf } from '../../text/span.ts';
import { growTerms } from '../../text/terms.ts';
import { hasFinding, lacksAny } from '../found.ts';
import { notYet } from '../options.ts';

const actions = growTerms(hazardActions);

const find = ({ post }: Situation): readonly Evidence[] => [
  findAny(post, { id: 'Yang dilakukan', en: 'What to do' }, actions),
  ...findFiveWs(post).filter(({ name }) => name.id === 'Di mana'),
  { name: { id: 'Nomor darurat', en: 'Emergency number' }, span: placeOf(findTelephones(post)[0]) },
  findClock(post, { id: 'Jam pembaruan', en: 'Time of the update' }),
];

export default defineQuestion({
  id: 'crisis/crisis-parts',
  code: 'KRI-01',
  severity: 'should',
  ask: {
    id: 'Apakah tertulis apa yang dilakukan warga, di mana, nomor darurat, dan jam pembaruan berikutnya?',
    en: 'Does it say what to do, where, the emergency number and the time of the next update?',
  },
  why: {
    id: 'Warga yang cemas membaca sekali. Yang tidak tertulis ditanyakan ke orang yang belum tentu tahu.',
    en: 'Worried people read once. What is not written is asked of people who may not know.',
  },
  options: [
    { id: 'complete', label: { id: 'Lengkap', en: 'Complete' }, closes: true },
    { id: 'over', label: { id: 'Keadaannya sudah lewat', en: 'It is over' }, closes: true },
    notYet,
  ],
  sources: [crisisCommunication],
  isAsked: (situation) =>
    (situation.kind === 'hazard' && situation.post.words.length > 0 && lacksAny(find(situation))) ||
    hasFinding(situation, 'KRI-01'),
  evidence: find,
  subject: (situation) =>
    `${quoteEvidence(situation.post, find(situation))} ${factsOf(situation.post)}`,
});

export const examples: QuestionExamples = {
  asked: [
    {
      text: 'Air naik. [Pindah] ke [sekolah] dasar sekarang; telepon [112].',
      kind: 'hazard',
    },
    { text: 'Harap tenang, jangan panik.', kind: 'hazard' },
    { text: 'Air sungai naik.', kind: 'hazard' },
  ],
  notAsked: [
    { text: 'Air naik. Pindah sekarang.', kind: 'announcement' },
    {
      text: 'Air naik. Pindah ke sekolah dasar sekarang; telepon 112. Kabar lagi pukul 16.00 WIB.',
      kind: 'hazard',
    },
    { text: '', kind: 'hazard' },
    { text: 'Bupati meninjau tanggul.', kind: 'activity' },
  ],
};
