import type { ComponentProps, ReactNode } from 'react';
import { Icon } from '../icon.tsx';
import { useMessages } from '../language.tsx';
import { DraftList } from './draft-list.tsx';
import { PageHead } from './page-head.tsx';
import { type Unreadable, UnreadableList } from './unreadable-list.tsx';

interface Props extends ComponentProps<typeof DraftList> {
  readonly unreadable: readonly Unreadable[];
  readonly onCopyRaw: (row: Unreadable) => void;
  /** What is to be said about the last thing that was done. */
  readonly children: ReactNode;
}

/** The first page of the desk: every draft, or how to get a first one. */
export function DraftsPage({ unreadable, onCopyRaw, children, ...list }: Props) {
  const { m } = useMessages();
  return (
    <>
      <PageHead title={m.desk.drafts}>
        <a className="btn btn-primary push" href="#baru">
          <Icon name="plus" />
          {m.desk.newDraft}
        </a>
      </PageHead>
      {children}
      <UnreadableList onCopyRaw={onCopyRaw} rows={unreadable} />
      {list.copies.length > 0 ? (
        <DraftList {...list} />
      ) : (
        <p className="sheet-card empty">{m.desk.empty}</p>
      )}
    </>
  );
}
