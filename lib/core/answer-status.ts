import type { ChecklistPoint, QuestionWords } from './question.ts';
import type { Answer } from './self-check.ts';

/** Whether an answer settles its question for what it speaks of now. Light enough for a page. */
function answerStatus(
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
const answerTo = ({ id }: QuestionWords, answers: readonly Answer[]): Answer | null =>
  answers.findLast((given) => given.question === id) ?? null;

/** A point as the answers leave it: what the draft itself answers holds while no person settled it. */
export function settled(
  point: Omit<ChecklistPoint, 'answer' | 'status'>,
  answers: readonly Answer[],
): ChecklistPoint {
  const { question, about, noted } = point;
  const answer = answerTo(question, answers);
  const status = answerStatus(question, answer, about);
  if (status === 'closed' || !noted) return { ...point, answer, status };
  return { ...point, answer: noted, status: 'closed' };
}
