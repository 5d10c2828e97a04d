import type { Finding } from './finding.ts';
import { isIgnored } from './ignore.ts';
import type { ChecklistPoint } from './question.ts';
import type { Severity } from './rule.ts';
import type { Ignored } from './self-check.ts';

/** What is still to be settled before a post is ready. None of it stops publishing. */
export interface OpenPoints {
  /** Findings that nobody left as they are, in the order of the analysis. */
  readonly findings: readonly Finding[];
  /** Questions that are open, or open again. */
  readonly questions: readonly ChecklistPoint[];
  /** Both together. */
  readonly counts: Readonly<Record<Severity, number>>;
  readonly total: number;
}

/** How many findings of each weight. */
export const countFindings = (findings: readonly Finding[]): OpenPoints['counts'] =>
  openPoints('', findings, [], []).counts;

/** Gathers what is open. Pure. */
export function openPoints(
  text: string,
  findings: readonly Finding[],
  points: readonly ChecklistPoint[],
  ignored: readonly Ignored[],
): OpenPoints {
  const open = findings.filter((finding) => !isIgnored(text, finding, ignored));
  const questions = points.filter(({ status }) => status !== 'closed');
  const counts = { must: 0, should: 0, may: 0 };
  for (const { severity } of open) counts[severity] += 1;
  for (const { question } of questions) counts[question.severity] += 1;
  return { findings: open, questions, counts, total: open.length + questions.length };
}
