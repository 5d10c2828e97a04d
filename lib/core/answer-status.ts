import type { ChecklistPoint, QuestionWords } from './question.ts';
import type { Answer } from './self-check.ts';

/** Whether an answer settles its question for what it speaks of now. Light enough for a page. */
export function answerStatus(
  question: QuestionWords,
  answer: Answer | null,
  about: string,
): ChecklistPoint['status'] {
  const option = question.options.find(({ id }) => id === answer?.option);
  // An option that this version no longer has settles nothing.
  if (!answer || !option?.closes) return 'open';
  if (option.asksFor && answer.note.trim() === '') return 'open';
  return answer.about === about ? 'closed' : 'reopened';
}

/** The last answer to a question; null where there is none. */
export const answerTo = ({ id }: QuestionWords, answers: readonly Answer[]): Answer | null =>
  answers.findLast((given) => given.question === id) ?? null;
