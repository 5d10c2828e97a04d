import { findClock, findContacts, findSource, quoteEvidence } from '../../evidence.ts';
import { factChecking } from '../../lexicon/norms.ts';
import type { Evidence, QuestionExamples, Situation } from '../../question.ts';
import { defineQuestion } from '../../question.ts';
import { factsOf } from '../../text/fingerprint.ts';
import { placeOf } from '../../text/span.ts';
import { datesOf } from '../../text/written-dates.ts';
import { hasFinding, lacksAny } from '../found.ts';
import { notYet } from '../options.ts';

const find = ({ post }: Situation): readonly Evidence[] => [
  findSource(post),
  { name: { id: 'Tanggal', en: 'Date' }, span: placeOf(datesOf(post)[0]) },
  findClock(post, { id: 'Jam', en: 'Time' }),
  { name: { id: 'Tempat bertanya', en: 'Where to ask' }, span: placeOf(findContacts(post)[0]) },
];

export default defineQuestion({
  id: 'clarification/evidence',
  code: 'KOR-02',
  severity: 'should',
  ask: {
    id: 'Apakah sumber, tanggal dan jam, serta tempat bertanya sudah tertulis?',
    en: 'Are source, date and time, and where to ask written?',
  },
  why: {
    id: 'Bantahan tanpa sumber dan waktu dibaca sebagai pendapat.',
    en: 'A denial without source and time reads as an opinion.',
  },
  options: [
    {
      id: 'complete',
      label: { id: 'Lengkap', en: 'Complete' },
      closes: true,
      asksFor: { id: 'Tautan buktinya', en: 'Link to the evidence' },
    },
    notYet,
  ],
  sources: [factChecking],
  isAsked: (situation) =>
    (situation.kind === 'clarification' &&
      situation.post.words.length > 0 &&
      lacksAny(find(situation))) ||
    hasFinding(situation, 'KOR-02'),
  evidence: find,
  subject: (situation) =>
    `${quoteEvidence(situation.post, find(situation))} ${factsOf(situation.post)}`,
});

export const examples: QuestionExamples = {
  asked: [
    {
      text: 'Bansos tetap cair. [Sumber]: Dinsos, [24 November 2026], pukul [10.00] WIB.',
      kind: 'clarification',
    },
    { text: 'Itu tidak benar.', kind: 'clarification' },
    { text: 'Kabar itu hoaks, kata [data] kami.', kind: 'clarification' },
  ],
  notAsked: [
    { text: 'Itu tidak benar.', kind: 'announcement' },
    {
      text: 'Bansos tetap cair. Sumber: Dinsos, 24 November 2026, pukul 10.00 WIB. Tanya 0254 200123.',
      kind: 'clarification',
    },
    { text: '', kind: 'clarification' },
    { text: 'Pilah sampah dari rumah.', kind: 'campaign' },
  ],
};
