import type { FindingTally } from '@/lib/core/report/frequent-findings.ts';
import { rules } from '@/lib/core/rules/index.ts';
import { spokenCount } from '../desk/spoken-date.ts';
import { Icon } from '../icon.tsx';
import { useMessages } from '../language.tsx';
import { useReportTexts } from './use-report-texts.ts';

/** What was found in the most posts; each opens what it means and what to do. */
export function FindingsList({ tally }: { readonly tally: readonly FindingTally[] }) {
  const { m, local, language } = useMessages();
  const { charts: words } = useReportTexts();
  const most = Math.max(1, ...tally.map(({ posts }) => posts));
  return (
    <section aria-labelledby="report-findings" className="sheet-card report-card">
      <h2 id="report-findings">{words.findings}</h2>
      {tally.length === 0 && <p className="quiet">{words.noFindings}</p>}
      <ol className="tally">
        {tally.map(({ ruleId, severity, posts }) => {
          const rule = rules.find(({ id }) => id === ruleId);
          return (
            <li key={ruleId}>
              <details>
                <summary>{rule ? local(rule.name) : ruleId}</summary>
                {rule && (
                  <p className="small">
                    {local(rule.why)} {local(rule.advice)}
                  </p>
                )}
              </details>
              <span className={`sev ${severity}`}>
                <Icon name={severity} />
                {m.common.severity[severity]}
              </span>
              <meter aria-hidden="true" max={most} value={posts} />
              <b className="num">{spokenCount(posts, language)}</b>
            </li>
          );
        })}
      </ol>
      <p className="hint">{words.findingsCaption}</p>
    </section>
  );
}
