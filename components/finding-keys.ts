import type { Finding } from '@/lib/core/finding.ts';

/** A finding keeps its key while the person types elsewhere: the rule and its how-manieth finding. */
export function findingKeys(findings: readonly Finding[]): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map(({ ruleId }) => {
    const nth = seen.get(ruleId) ?? 0;
    seen.set(ruleId, nth + 1);
    return `${ruleId} ${nth}`;
  });
}
