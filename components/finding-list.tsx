import { useState } from 'react';
import type { Finding } from '@/lib/core/finding.ts';
import { type Fix, type Rule, severities } from '@/lib/core/rule.ts';
import { FindingRow } from './finding-row.tsx';
import { Icon } from './icon.tsx';
import { useMessages } from './language.tsx';

interface Props {
  readonly findings: readonly Finding[];
  readonly rules: readonly Rule[];
  /** The text that was checked. */
  readonly text: string;
  readonly onApply: (finding: Finding, fix: Fix) => void;
}

/** What the rules found, heaviest first; one is open at a time. */
export function FindingList({ findings, rules, text, onApply }: Props) {
  const { m } = useMessages();
  const [openKey, setOpenKey] = useState<string | null>(null);
  const ruleById = new Map(rules.map((rule) => [rule.id, rule]));
  const keyed = withKeys(findings);

  return severities.map((severity) => {
    const group = keyed.filter(({ finding }) => finding.severity === severity);
    if (group.length === 0) return null;
    return (
      <section aria-label={m.common.severity[severity]} key={severity}>
        <h3 className="group">
          <span className={`sev ${severity}`}>
            <Icon name={severity} />
            {m.common.severity[severity]}
          </span>
          <span className="count">{group.length}</span>
        </h3>
        <ul>
          {group.map(({ finding, key }) => {
            const rule = ruleById.get(finding.ruleId);
            if (!rule) return null;
            return (
              <FindingRow
                finding={finding}
                isOpen={key === openKey}
                key={key}
                onApply={(fix) => onApply(finding, fix)}
                onToggle={() => setOpenKey(key === openKey ? null : key)}
                rule={rule}
                text={text}
              />
            );
          })}
        </ul>
      </section>
    );
  });
}

/** A finding keeps its key while the person types elsewhere: the rule and its how-manieth finding. */
function withKeys(findings: readonly Finding[]) {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const nth = seen.get(finding.ruleId) ?? 0;
    seen.set(finding.ruleId, nth + 1);
    return { finding, key: `${finding.ruleId} ${nth}` };
  });
}
