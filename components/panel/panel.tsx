import type { ReactNode } from 'react';
import { FindingList } from '@/components/finding-list.tsx';
import { Icon } from '@/components/icon.tsx';
import { useMessages } from '@/components/language.tsx';
import { SeverityCount } from '@/components/severity-count.tsx';
import type { Analysis, Finding } from '@/lib/core/finding.ts';
import type { Fix, Rule } from '@/lib/core/rule.ts';

interface Props {
  readonly text: string;
  readonly analysis: Analysis;
  readonly rules: readonly Rule[];
  /** Where the text stands between the fingers and the disk. */
  readonly saved: ReactNode;
  /** Failures, questions and what was just done, above the findings. */
  readonly children: ReactNode;
  readonly footer: ReactNode;
  readonly onApply: (finding: Finding, fix: Fix) => void;
  readonly onCollapse: () => void;
}

/** The panel beside a composer: how many points are open, what they are, and what can be done. */
export function Panel(props: Props) {
  const { text, analysis, rules, saved, children, footer, onApply, onCollapse } = props;
  const { m } = useMessages();
  const { findings } = analysis;
  return (
    <section aria-label={m.panel.title} className="panel st">
      <header className="panel-head">
        <div className="panel-bar">
          <span className="brand">
            <Icon name="brand" />
            {m.common.product}
          </span>
          {saved}
          <button
            aria-label={m.panel.collapse}
            className="btn btn-icon btn-small"
            onClick={onCollapse}
            type="button"
          >
            <Icon name="dash" />
          </button>
        </div>
        <div className="panel-sum">
          <div role="status">
            <h2 tabIndex={-1}>
              {findings.length > 0 ? m.common.openPoints(findings.length) : m.panel.clear}
            </h2>
          </div>
          <SeverityCount findings={findings} />
        </div>
      </header>
      <div className="panel-body">
        {children}
        <FindingList findings={findings} onApply={onApply} rules={rules} text={text} />
        {findings.length === 0 && <Quiet isEmpty={text.trim() === ''} />}
      </div>
      <footer className="panel-foot">{footer}</footer>
    </section>
  );
}

/** What stands in the place of findings: a beginning, or nothing left to do. */
function Quiet({ isEmpty }: { readonly isEmpty: boolean }) {
  const { m } = useMessages();
  if (!isEmpty) return <p className="panel-pad quiet">{m.common.allClear}</p>;
  return (
    <div className="empty">
      <b>{m.panel.empty}</b>
      <p className="quiet">{m.panel.emptyHelp}</p>
    </div>
  );
}
