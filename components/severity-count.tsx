import type { SeverityCounts } from '@/lib/core/check-view.ts';
import { severities } from '@/lib/core/rule.ts';
import { Icon } from './icon.tsx';
import { useMessages } from './language.tsx';

interface Props {
  readonly counts: SeverityCounts;
}

/** How many open points of each weight: shape, number and word together. */
export function SeverityCount({ counts }: Props) {
  const { m } = useMessages();
  return (
    <div className="counts">
      {severities.map(
        (severity) =>
          counts[severity] > 0 && (
            <span className={`sev ${severity}`} key={severity}>
              <Icon name={severity} />
              {m.common.severityCount[severity](counts[severity])}
            </span>
          ),
      )}
    </div>
  );
}
