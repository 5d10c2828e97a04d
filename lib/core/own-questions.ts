import { fewestWords, notYet } from './checklist/options.ts';
import { officeSettings } from './lexicon/norms.ts';
import type { Local } from './local.ts';
import type { OwnQuestion, Policy } from './policy.ts';
import type { Question } from './question.ts';
import { fingerprint, wordsOf } from './text/fingerprint.ts';

/** All questions of an office share it; the catalogue has no rule of that code. */
export const ownQuestionCode = 'KTR-02';

const known = new WeakMap<Policy['ownQuestions'], readonly Question[]>();

/** The questions that an office wrote, in the shape of the others; the same as long as the list is. */
export function ownQuestionsOf({
  ownQuestions,
}: Pick<Policy, 'ownQuestions'>): readonly Question[] {
  const before = known.get(ownQuestions);
  if (before) return before;
  const questions = ownQuestions.map(toQuestion);
  known.set(ownQuestions, questions);
  return questions;
}

/** Written in one language, it reads the same in each. */
const asWritten = (text: string): Local => ({ id: text, en: text });

const noReason: Local = {
  id: 'Pertanyaan ini ditulis kantor Anda.',
  en: 'Your office wrote this question.',
};

/** So that an archive, which knows no policy, names what was answered. At most 61 characters. */
const namedAfter = (ask: string): string =>
  [
    ask
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
      .slice(0, 36),
    fingerprint(ask),
  ].join('-');

/** An answer belongs to the words of the question: other words are another question. */
const toQuestion = ({ ask, why, severity, kind }: OwnQuestion): Question => ({
  id: `office/${namedAfter(ask)}`,
  code: ownQuestionCode,
  severity,
  ask: asWritten(ask),
  why: why === '' ? noReason : asWritten(why),
  options: [
    { id: 'yes', label: { id: 'Sudah', en: 'Done' }, closes: true },
    {
      id: 'not-needed',
      label: { id: 'Tidak perlu', en: 'Not needed' },
      closes: true,
      asksFor: { id: 'Alasannya', en: 'The reason' },
    },
    notYet,
  ],
  sources: [officeSettings],
  isAsked: ({ post }) => post.words.length >= fewestWords && (kind === null || post.kind === kind),
  subject: ({ post }) => wordsOf(post),
});
