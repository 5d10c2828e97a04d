import type { Finding } from '@/lib/core/finding.ts';
import { safeFixes } from '@/lib/core/safe-fixes.ts';
import { useMessages } from '../language.tsx';
import type { CheckWishes } from './check-wishes.ts';

interface Props extends Pick<CheckWishes, 'onApplySafe'> {
  /** Those that nobody ignored. */
  readonly findings: readonly Finding[];
}

/** Makes the fixes that need nobody, all at once. */
export function SafeFixes({ findings, onApplySafe }: Props) {
  const { m } = useMessages();
  const fixes = safeFixes(findings);
  if (fixes.length === 0) return null;
  return (
    <button className="btn safe-fixes" onClick={() => onApplySafe(fixes)} type="button">
      {m.check.finding.fixSafe} <span className="count">{fixes.length}</span>
    </button>
  );
}
