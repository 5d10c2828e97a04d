import type { Finding } from './finding.ts';
import { isIgnored } from './ignore.ts';
import type { ChecklistPoint } from './question.ts';
import type { Severity } from './rule.ts';
import type { Ignored } from './self-check.ts';

/** What is still to be settled before a post is ready. None of it stops publishing. */
export interface OpenPoints {
  /** Findings that nobody left as they are, in the order of the analysis. */
  readonly findings: readonly Finding[];
  /** Questions that are open, or open again, and that no finding stands for. */
  readonly questions: readonly ChecklistPoint[];
  /** Both together. */
  readonly counts: Readonly<Record<Severity, number>>;
  readonly total: number;
}

/** How many findings of each weight. */
export const countFindings = (findings: readonly Finding[]): OpenPoints['counts'] =>
  openPoints('', findings, [], []).counts;

/**
 * Gathers what is open. Pure. A code counts once: while its rule found something the finding is the
 * open point, and a closed answer to the question of the same code settles both.
 */
export function openPoints(
  text: string,
  findings: readonly Finding[],
  points: readonly ChecklistPoint[],
  ignored: readonly Ignored[],
): OpenPoints {
  const isClosed = ({ status }: ChecklistPoint): boolean => status === 'closed';
  const settled = new Set(points.filter(isClosed).map(({ question }) => question.code));
  const unsettled = findings.filter(({ code }) => !settled.has(code));
  const open = unsettled.filter((finding) => !isIgnored(text, finding, ignored));
  // A reason beside a finding speaks for the question too, except where the point is a must.
  const spokenFor = new Set(
    unsettled
      .filter((one) => one.severity !== 'must' || open.includes(one))
      .map(({ code }) => code),
  );
  const questions = points.filter(
    (point) => !isClosed(point) && !spokenFor.has(point.question.code),
  );
  const counts = { must: 0, should: 0, may: 0 };
  for (const { severity } of open) counts[severity] += 1;
  for (const { question } of questions) counts[question.severity] += 1;
  return { findings: open, questions, counts, total: open.length + questions.length };
}
