import type { Finding } from '@/lib/core/finding.ts';
import type { Fix, Rule } from '@/lib/core/rule.ts';
import { FindingList } from '../finding-list.tsx';
import { useMessages } from '../language.tsx';
import { Notice } from '../notice.tsx';
import { SeverityCount } from '../severity-count.tsx';
import type { Checked } from './editor-page.tsx';

interface Props {
  readonly checked: Checked;
  readonly rules: readonly Rule[];
  readonly onApply: (finding: Finding, fix: Fix) => void;
}

/** What the check says about the draft, as the panel beside a composer says it. */
export function CheckPane({ checked: { text, analysis }, rules, onApply }: Props) {
  const { m } = useMessages();
  const { findings, checkedLength } = analysis;
  const isBlank = text.trim() === '';
  return (
    <section aria-label={m.desk.check} className="sheet-card check">
      <div className="check-head">
        <h2>{m.common.openPoints(findings.length)}</h2>
        <SeverityCount findings={findings} />
      </div>
      <div className="check-body">
        {isBlank && <p className="quiet pad-small">{m.desk.beginning}</p>}
        {!isBlank && findings.length === 0 && <p className="pad-small">{m.common.allClear}</p>}
        {checkedLength < text.length && <Notice code="text.too-long" />}
        <FindingList findings={findings} onApply={onApply} rules={rules} text={text} />
      </div>
    </section>
  );
}
