import { useMessages } from '@/components/language.tsx';
import type { Finding } from '@/lib/core/finding.ts';
import { safeFixes } from '@/lib/core/safe-fixes.ts';
import type { Session } from './session.ts';

interface Props {
  readonly session: Session;
  /** The text that the findings speak of. */
  readonly checkedText: string;
  /** Those that nobody ignored. */
  readonly findings: readonly Finding[];
}

/** Makes the fixes that need nobody, all at once. */
export function SafeFixes({ session, checkedText, findings }: Props) {
  const { m } = useMessages();
  const fixes = safeFixes(findings);
  if (fixes.length === 0) return null;
  return (
    <button
      className="btn"
      onClick={() => void session.changes.applyAll(fixes, checkedText)}
      type="button"
    >
      {m.check.finding.fixSafe} <span className="count">{fixes.length}</span>
    </button>
  );
}
