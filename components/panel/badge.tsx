import { Icon } from '@/components/icon.tsx';
import { useMessages } from '@/components/language.tsx';
import type { SeverityCounts } from '@/lib/core/check-view.ts';
import { severities } from '@/lib/core/rule.ts';
import { openPoints } from '../check/check-wishes.ts';

interface Props {
  readonly counts: SeverityCounts;
  readonly isBlank: boolean;
  readonly onExpand: () => void;
}

/** The whole panel in one pill: shape, number and word of the heaviest open points, and how many more. */
export function Badge({ counts, isBlank, onExpand }: Props) {
  const { m } = useMessages();
  const heaviest = severities.find((severity) => counts[severity] > 0);
  const quiet = isBlank ? m.panel.blank : m.panel.clear;
  const words = heaviest ? m.common.severityCount[heaviest](counts[heaviest]) : quiet;
  const others = heaviest ? openPoints(counts) - counts[heaviest] : 0;
  const rest = others > 0 ? m.panel.rest(others) : '';
  return (
    <div className="st">
      <button
        aria-label={m.panel.expand(`${words} ${rest}`.trim())}
        className="badge"
        onClick={onExpand}
        type="button"
      >
        <Icon className={heaviest ?? ''} name={heaviest ?? 'clear'} />
        {words}
        {rest && <span className="rest">{rest}</span>}
      </button>
    </div>
  );
}
