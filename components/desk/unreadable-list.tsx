import type { Failure, FailureCode } from '@/lib/core/failure.ts';
import type { FailureText } from '@/lib/i18n/id/failure.ts';
import { Notice } from '../notice.tsx';
import { RescueLink } from '../rescue-link.tsx';
import { useDeskTexts } from './use-desk-texts.ts';

/** A row of the database that this version cannot use. */
export interface Unreadable {
  readonly id: string;
  readonly failure: Failure;
  readonly raw: unknown;
}

/** More than these would push the drafts that can be read off the page. */
const few = 2;

interface Props {
  readonly rows: readonly Unreadable[];
  readonly onCopyRaw: (row: Unreadable) => void;
  /** What the rows are, where they are no drafts. */
  readonly title?: string;
  /** What is said of them there. */
  readonly failures?: Partial<Record<FailureCode, FailureText>>;
}

/** Drafts that cannot be read. They are shown, not hidden, and their content can be copied out. */
export function UnreadableList({ rows, onCopyRaw, title, failures }: Props) {
  const desk = useDeskTexts();
  if (rows.length === 0) return null;
  return (
    <details className="unreadable" open={rows.length <= few}>
      <summary>{title ?? desk.unreadable(rows.length)}</summary>
      {rows.map((row) => (
        <Notice code={row.failure.code} key={row.id} text={failures?.[row.failure.code]}>
          <button className="btn btn-small" onClick={() => onCopyRaw(row)} type="button">
            {desk.copyRaw}
          </button>
          <RescueLink />
          <code className="faint">{row.id}</code>
        </Notice>
      ))}
    </details>
  );
}
