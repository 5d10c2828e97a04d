import { editorialGuide } from '../../lexicon/norms.ts';
import type { QuestionExamples, Situation } from '../../question.ts';
import { defineQuestion } from '../../question.ts';
import { addDays, toIsoDate } from '../../text/calendar.ts';
import { hasFinding } from '../found.ts';
import { notYet } from '../options.ts';

/** After so many days an approval is old. */
const validDays = 7;

const findApproval = ({ answers }: Situation) =>
  answers.findLast(
    ({ question, option }) => question === 'governance/four-eyes' && option === 'approved',
  );

/** Whether so many days have gone by since, or the day of the event has. */
function isOld(situation: Situation): boolean {
  const approval = findApproval(situation);
  const { today } = situation.post;
  if (!approval || today === null) return false;
  const [year = 0, month = 0, day = 0] = approval.answeredAt.slice(0, 10).split('-').map(Number);
  const last = addDays({ year, month, day }, validDays);
  return hasFinding(situation, 'AKR-03') || toIsoDate(last) < today;
}

export default defineQuestion({
  id: 'governance/approval-age',
  code: 'GOV-04',
  severity: 'may',
  ask: {
    id: 'Persetujuannya sudah lama; apakah tulisan ini masih benar hari ini?',
    en: 'The approval is old; is this text still right today?',
  },
  why: {
    id: 'Jadwal dan tarif bisa berubah sesudah disetujui. Tujuh hari adalah pegangan redaksi.',
    en: 'Schedules and fees may change after an approval. Seven days is an editorial guide.',
  },
  options: [
    {
      id: 'again',
      label: { id: 'Diperiksa dan disetujui lagi', en: 'Checked and approved again' },
      closes: true,
      asksFor: { id: 'Nama yang menyetujui', en: 'Name of who approved' },
    },
    notYet,
  ],
  sources: [editorialGuide],
  isAsked: isOld,
  subject: (situation) => findApproval(situation)?.answeredAt ?? '',
});

export const examples: QuestionExamples = {
  asked: [
    {
      text: 'Posyandu buka Sabtu di balai desa.',
      today: '2026-12-05',
      answers: { 'governance/four-eyes': 'approved' },
    },
    {
      text: 'Daftar sebelum 20 November 2026 di loket.',
      today: '2026-11-25',
      answers: { 'governance/four-eyes': 'approved' },
    },
    {
      text: 'Samsat keliling singgah di Cikande.',
      today: '2027-01-02',
      answers: { 'governance/four-eyes': 'approved' },
    },
  ],
  notAsked: [
    {
      text: 'Posyandu buka Sabtu di balai desa.',
      today: '2026-12-01',
      answers: { 'governance/four-eyes': 'approved' },
    },
    { text: 'Posyandu buka Sabtu di balai desa.', today: '2026-12-05' },
    { text: 'Posyandu buka Sabtu di balai desa.', answers: { 'governance/four-eyes': 'approved' } },
  ],
};
