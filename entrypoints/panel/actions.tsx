import { useMessages } from '@/components/language.tsx';
import type { Finding } from '@/lib/core/finding.ts';
import { safeFixes } from '@/lib/core/safe-fixes.ts';
import type { Session } from './session.ts';

interface Props {
  readonly session: Session;
  readonly text: string;
  /** The text that the findings speak of. */
  readonly checkedText: string;
  /** Those that nobody ignored. */
  readonly findings: readonly Finding[];
}

/** The two things that can always be done: keep the text, and make the fixes that need nobody. */
export function Actions({ session, text, checkedText, findings }: Props) {
  const { m } = useMessages();
  const fixes = safeFixes(findings);
  return (
    <>
      <button
        className="btn btn-primary"
        disabled={text === ''}
        onClick={() => void session.keepNow()}
        type="button"
      >
        {m.panel.saveDraft}
      </button>
      {fixes.length > 0 && (
        <button
          className="btn"
          onClick={() => void session.changes.applyAll(fixes, checkedText)}
          type="button"
        >
          {m.check.finding.fixSafe} <span className="count">{fixes.length}</span>
        </button>
      )}
    </>
  );
}
