import { answerStatus, answerTo } from './answer-status.ts';
import { questions } from './checklist/index.ts';
import type { ChecklistPoint, Question, QuestionWords, Situation } from './question.ts';
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

/** What an answer that is given now speaks of: one more finding of the same code opens it again. */
export function aboutOf(question: Question, situation: Situation): string {
  const found = situation.findings.filter(({ code }) => code === question.code).length;
  const subject = question.subject(situation);
  return fingerprint(found > 0 ? `${subject} ${found}` : subject);
}

function toPoint(question: Question, situation: Situation): ChecklistPoint {
  const evidence = question.evidence?.(situation) ?? [];
  const answer = answerTo(question, situation.answers);
  const about = aboutOf(question, situation);
  const status = answerStatus(question, answer, about);
  return { question: wordsOf(question), evidence, answer, status, about };
}

const wordsOf = ({ id, code, severity, ask, why, options, sources }: Question): QuestionWords => ({
  id,
  code,
  severity,
  ask,
  why,
  options,
  sources,
});
