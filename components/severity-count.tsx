import type { Finding } from '@/lib/core/finding.ts';
import { severities } from '@/lib/core/rule.ts';
import { Icon } from './icon.tsx';
import { useMessages } from './language.tsx';

interface Props {
  readonly findings: readonly Finding[];
}

/** How many findings of each weight: shape, number and word together. */
export function SeverityCount({ findings }: Props) {
  const { m } = useMessages();
  return (
    <div className="counts">
      {severities.map((severity) => {
        const count = findings.filter((finding) => finding.severity === severity).length;
        if (count === 0) return null;
        return (
          <span className={`sev ${severity}`} key={severity}>
            <Icon name={severity} />
            {m.common.severityCount[severity](count)}
          </span>
        );
      })}
    </div>
  );
}
