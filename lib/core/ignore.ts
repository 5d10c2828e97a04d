import type { Finding } from './finding.ts';
import type { Severity } from './rule.ts';
import type { Ignored } from './self-check.ts';

/** Longest quote that is kept, in UTF-16 units. */
const longestQuote = 300;

/** The words that a finding points at, as they are kept with a person's reason. */
export function quoteOf(text: string, { start, end }: Pick<Finding, 'start' | 'end'>): string {
  const quote = text.slice(start, Math.min(end, start + longestQuote));
  // Never half a character: the database would not take it back as it was.
  return /[\uD800-\uDBFF]$/.test(quote) ? quote.slice(0, -1) : quote;
}

/** Whether a finding of this weight may be left as it is with this reason. */
export const isReasonEnough = (severity: Severity, reason: string): boolean =>
  severity === 'may' || reason.trim() !== '';

/** Whether a person left this finding as it is: for the same rule and the same words. */
export function isIgnored(text: string, finding: Finding, ignored: readonly Ignored[]): boolean {
  const quote = quoteOf(text, finding);
  return ignored.some(
    (entry) =>
      entry.rule === finding.ruleId &&
      entry.quote === quote &&
      isReasonEnough(finding.severity, entry.reason),
  );
}
