import { questions } from '../checklist/index.ts';
import type { Answer, Ignored, SelfCheck } from '../self-check.ts';
import { html, type Markup } from './markup.ts';
import { facts, moment, section } from './parts.ts';

/** What the person answered to the questions of the checklist. */
export const answerParts = ({ answers }: SelfCheck): Markup | null =>
  section('Jawaban periksa mandiri', answers.map(answerPart));

function answerPart(answer: Answer): Markup {
  const question = questions.find(({ id }) => id === answer.question);
  const option = question?.options.find(({ id }) => id === answer.option);
  // A question that this version does not ask any more is named by its id.
  return html`<h3>${question?.ask.id ?? answer.question}</h3>
${facts([
  ['Jawaban', option?.label.id ?? answer.option],
  ['Catatan', answer.note],
  ['Waktu', moment(answer.answeredAt)],
  ['Kode', question?.code ?? null],
])}`;
}

/** Findings that the person left as they are, each with the reason. */
export const ignoredParts = ({ ignored }: SelfCheck): Markup | null =>
  section('Temuan yang diabaikan', ignored.map(ignoredPart));

const ignoredPart = ({ rule, quote, reason, ignoredAt }: Ignored): Markup =>
  facts([
    ['Aturan', rule],
    ['Kata', quote],
    ['Alasan', reason],
    ['Waktu', moment(ignoredAt)],
  ]);
