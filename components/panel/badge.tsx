import { Icon, type IconName } from '@/components/icon.tsx';
import { useMessages } from '@/components/language.tsx';
import type { Finding } from '@/lib/core/finding.ts';
import { severities } from '@/lib/core/rule.ts';

interface Props {
  readonly findings: readonly Finding[];
  readonly onExpand: () => void;
}

/** The whole panel in one pill: shape, number and word of the heaviest open points. */
export function Badge({ findings, onExpand }: Props) {
  const { m } = useMessages();
  const heaviest = severities.find((severity) => findings.some((one) => one.severity === severity));
  const count = findings.filter(({ severity }) => severity === heaviest).length;
  const words = heaviest ? m.common.severityCount[heaviest](count) : m.panel.clear;
  const icon: IconName = heaviest ?? 'clear';
  return (
    <div className="st">
      <button aria-label={m.panel.expand(words)} className="badge" onClick={onExpand} type="button">
        <Icon className={heaviest ?? ''} name={icon} />
        {words}
        {findings.length > count && <span className="rest">+{findings.length - count}</span>}
      </button>
    </div>
  );
}
