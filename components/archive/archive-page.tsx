import { type ComponentProps, useMemo, useState } from 'react';
import {
  type ArchiveEntry,
  type ArchiveSelection,
  isSelected,
} from '@/lib/core/archive/selection.ts';
import type { FailureCode } from '@/lib/core/failure.ts';
import { PageHead } from '../desk/page-head.tsx';
import { Notice } from '../notice.tsx';
import type { Making } from './making.ts';
import { MakingStatus } from './making-status.tsx';
import { RetentionSection } from './retention-section.tsx';
import { SelectionFields } from './selection-fields.tsx';
import { useArchiveTexts } from './use-archive-texts.ts';

interface Props
  extends Omit<ComponentProps<typeof RetentionSection>, 'entries' | 'isMaking' | 'status'> {
  /** Every draft in use; undefined while they are read. */
  readonly entries: readonly ArchiveEntry[] | undefined;
  /** Why they cannot be read, or what was asked for could not be done. */
  readonly failure: FailureCode | undefined;
  readonly making: Making;
  readonly onCancel: () => void;
}

/** Posts for records management, and those that stay longer than the office keeps them. */
export function ArchivePage({ entries, failure, making, onCancel, ...retention }: Props) {
  const words = useArchiveTexts();
  const isMaking = making.kind === 'running';
  const status = <MakingStatus making={making} onCancel={onCancel} />;
  return (
    <>
      <PageHead title={words.title} />
      <p className="quiet bin-note">{words.note}</p>
      {failure && <Notice code={failure} />}
      {!(entries || failure) && <p className="quiet">{words.loading}</p>}
      {entries && (
        <>
          <Selected entries={entries} isMaking={isMaking} onArchive={retention.onArchive} />
          {status}
          <RetentionSection {...retention} entries={entries} isMaking={isMaking} status={status} />
        </>
      )}
    </>
  );
}

interface SelectedProps {
  readonly entries: readonly ArchiveEntry[];
  readonly isMaking: boolean;
  readonly onArchive: (ids: readonly string[]) => void;
}

/** Which posts, how many these are, and the button that makes the archive. */
function Selected({ entries, isMaking, onArchive }: SelectedProps) {
  const words = useArchiveTexts();
  const [selection, setSelection] = useState<ArchiveSelection>({});
  const chosen = useMemo(
    () => entries.filter((entry) => isSelected(entry, selection)),
    [entries, selection],
  );
  const offices = useMemo(
    () => [...new Set(entries.map(({ office }) => office))].sort(),
    [entries],
  );
  const isIdle = isMaking || chosen.length === 0;
  return (
    <section aria-label={words.choose} className="sheet-card archive-card">
      <SelectionFields offices={offices} onChange={setSelection} selection={selection} />
      <p role="status">{chosen.length === 0 ? words.none : words.chosen(chosen.length)}</p>
      <p className="hint">{words.plain}</p>
      <p>
        <button
          aria-disabled={isIdle}
          className="btn btn-primary"
          onClick={() => !isIdle && onArchive(chosen.map(({ id }) => id))}
          type="button"
        >
          {words.download}
        </button>
      </p>
    </section>
  );
}
