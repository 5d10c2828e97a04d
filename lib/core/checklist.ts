import { questions } from './checklist/index.ts';
import type { ChecklistPoint, Question, Situation } from './question.ts';
import type { Answer } from './self-check.ts';
import { fingerprint } from './text/fingerprint.ts';

/**
 * The questions that this text puts to a person, in the order of the catalogue. An answer holds as
 * long as what it speaks of stays as it was. Pure; never throws.
 */
export function checklist(
  situation: Situation,
  answers: readonly Answer[] = situation.answers,
  active: readonly Question[] = questions,
): ChecklistPoint[] {
  const known = { ...situation, answers };
  return active
    .filter((question) => question.isAsked(known))
    .map((question) => toPoint(question, known));
}

/** What an answer that is given now speaks of: {@link Answer.about}. */
export const aboutOf = (question: Question, situation: Situation): string =>
  fingerprint(question.subject(situation));

function toPoint(question: Question, situation: Situation): ChecklistPoint {
  const evidence = question.evidence?.(situation) ?? [];
  const answer = situation.answers.findLast((given) => given.question === question.id) ?? null;
  return { question, evidence, answer, status: statusOf(question, answer, situation) };
}

function statusOf(
  question: Question,
  answer: Answer | null,
  situation: Situation,
): ChecklistPoint['status'] {
  const option = question.options.find(({ id }) => id === answer?.option);
  // An option that this version no longer has settles nothing.
  if (!answer || !option?.closes) return 'open';
  if (option.asksFor && answer.note.trim() === '') return 'open';
  return answer.about === aboutOf(question, situation) ? 'closed' : 'reopened';
}
