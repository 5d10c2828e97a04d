import { findAny } from '../../evidence.ts';
import { reasonWords } from '../../lexicon/evidence.ts';
import { editorialGuide } from '../../lexicon/norms.ts';
import type { QuestionExamples, Situation } from '../../question.ts';
import { defineQuestion } from '../../question.ts';
import { findActions } from '../../text/actions.ts';
import { wordsOf } from '../../text/fingerprint.ts';
import { placeOf } from '../../text/span.ts';
import { findTerms, growTerms } from '../../text/terms.ts';
import { hasFinding } from '../found.ts';
import { notYet } from '../options.ts';

const reasons = growTerms(reasonWords);

/** A step and a reason are what a machine can look for; both at once are enough. */
const isIncomplete = ({ post }: Situation): boolean =>
  findActions(post).length === 0 || findTerms(post, reasons).length === 0;

export default defineQuestion({
  id: 'content/specific-behaviour',
  code: 'ISI-09',
  severity: 'may',
  ask: {
    id: 'Apakah satu perilaku diminta, dengan alasan dan cara termudahnya?',
    en: 'Is one behaviour asked for, with a reason and the easiest way?',
  },
  why: {
    id: 'Perilaku berubah bila jelas, beralasan, dan mudah dilakukan hari itu.',
    en: 'Behaviour changes when it is clear, has a reason and is easy that day.',
  },
  options: [
    { id: 'yes', label: { id: 'Ya, lengkap', en: 'Yes, all of it' }, closes: true },
    {
      id: 'series',
      label: { id: 'Lanjut di unggahan lain', en: 'Continued in another post' },
      closes: true,
    },
    notYet,
  ],
  sources: [editorialGuide],
  isAsked: (situation) =>
    situation.post.kind === 'campaign' &&
    situation.post.words.length > 0 &&
    (hasFinding(situation, 'ISI-01') || isIncomplete(situation)),
  evidence: ({ post }) => [
    { name: { id: 'Langkah', en: 'Step' }, span: placeOf(findActions(post)[0]) },
    findAny(post, { id: 'Alasan', en: 'Reason' }, reasons),
  ],
  subject: ({ post }) => wordsOf(post),
});

export const examples: QuestionExamples = {
  asked: [
    { text: 'Tingkatkan kesadaran kebersihan.', kind: 'campaign' },
    { text: 'Mari wujudkan kota bersih.', kind: 'campaign' },
    { text: 'Kota bersih [karena] kita.', kind: 'campaign' },
  ],
  notAsked: [
    { text: 'Kuras bak mandi tiap Minggu supaya nyamuk tidak bertelur.', kind: 'campaign' },
    { text: 'Tingkatkan kesadaran kebersihan.', kind: 'activity' },
    { text: '', kind: 'campaign' },
  ],
};
