import { settled } from './answer-status.ts';
import { questions } from './checklist/index.ts';
import type { Local } from './local.ts';
import { ownQuestionsOf } from './own-questions.ts';
import type {
  ChecklistPoint,
  PointAnswer,
  Question,
  QuestionWords,
  Situation,
} from './question.ts';
import { weightIn } from './rule-choice.ts';
import type { Answer } from './self-check.ts';
import { fingerprint } from './text/fingerprint.ts';

/**
 * The questions that this text puts to a person, in the order of the catalogue, those of the office behind
 * them. An answer holds as long as what it speaks of stays as it was. Pure; never throws.
 */
export function checklist(
  situation: Situation,
  answers: readonly Answer[] = situation.answers,
  active: readonly Question[] = questions,
): ChecklistPoint[] {
  const known = { ...situation, answers };
  const { policy } = situation.post;
  return [...active, ...ownQuestionsOf(policy)]
    .filter((question) => weightIn(policy, question) !== 'off' && question.isAsked(known))
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
  const about = aboutOf(question, situation);
  const point = { question: wordsOf(question, situation), evidence, about };
  const noted = notedFor(question, situation, about);
  return settled(noted ? { ...point, noted } : point, situation.answers);
}

function notedFor(question: Question, situation: Situation, about: string): PointAnswer | null {
  const noted = question.noted?.(situation);
  return noted ? { ...noted, question: question.id, answeredAt: null, about } : null;
}

function wordsOf(question: Question, situation: Situation): QuestionWords {
  const { id, code, ask, options, sources } = question;
  const weight = weightIn(situation.post.policy, question);
  const severity = weight === 'own' || weight === 'off' ? question.severity : weight;
  const lacking = question.lacking?.(situation);
  const why = lacking ? joined(lacking, question.why) : question.why;
  return { id, code, severity, ask, why, options, sources };
}

const joined = (one: Local, other: Local): Local => ({
  id: `${one.id} ${other.id}`,
  en: `${one.en} ${other.en}`,
});
