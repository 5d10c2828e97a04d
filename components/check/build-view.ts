import type { Channel } from '@/lib/core/channel.ts';
import type { Finding } from '@/lib/core/finding.ts';
import type { ChecklistPoint } from '@/lib/core/question.ts';
import type { Rule, Severity } from '@/lib/core/rule.ts';
import type { Ignored, SelfCheck } from '@/lib/core/self-check.ts';
import type { CheckView, SeverityCounts } from './check-view.ts';
import { previewOf } from './preview-of.ts';

/** What is known of a text before it is shown. */
export interface Checked {
  readonly text: string;
  readonly channel: Channel;
  readonly findings: readonly Finding[];
  readonly rules: readonly Rule[];
  readonly selfCheck: SelfCheck;
  readonly mediaCount: number;
}

/** Puts together what the rules found, what the person said, and what is still open. */
export function buildView({ text, findings, rules, selfCheck }: Checked): CheckView {
  const ignoredAs = (finding: Finding) =>
    selfCheck.ignored.find(
      ({ rule, quote }) => rule === finding.ruleId && quote === quoteOf(finding, text),
    );
  const open = findings.filter((finding) => !ignoredAs(finding));
  const points: readonly ChecklistPoint[] = [];
  return {
    text,
    rules,
    findings: open,
    ignored: findings.flatMap((finding) => {
      const ignored = ignoredAs(finding);
      return ignored ? [{ finding, ignored }] : [];
    }),
    points,
    kind: selfCheck.kind,
    guess: null,
    ceremony: null,
    preview: previewOf(text),
    counts: countsOf(open, points),
  };
}

/** Longest quote that is kept, in UTF-16 units. */
const longestQuote = 300;

const quoteOf = ({ start, end }: Finding, text: string) =>
  text.slice(start, end).slice(0, longestQuote);

export function countsOf(
  findings: readonly Finding[],
  points: readonly ChecklistPoint[] = [],
): SeverityCounts {
  const open: readonly { readonly severity: Severity }[] = [
    ...findings,
    ...points.filter(({ status }) => status !== 'closed').map(({ question }) => question),
  ];
  const count = (severity: Severity) => open.filter((one) => one.severity === severity).length;
  return { must: count('must'), should: count('should'), may: count('may') };
}

/** A finding as it is ignored: for these words and no others. */
export const ignoredOf = (finding: Finding, text: string, reason: string): Ignored => ({
  rule: finding.ruleId,
  quote: quoteOf(finding, text),
  reason,
  ignoredAt: new Date().toISOString(),
});
