import type { ComponentProps, ReactNode } from 'react';
import { Icon } from '../icon.tsx';
import { useMessages } from '../language.tsx';
import { DraftList } from './draft-list.tsx';
import { MoreButton } from './more-button.tsx';
import { PageHead } from './page-head.tsx';
import { type Unreadable, UnreadableList } from './unreadable-list.tsx';

interface Props extends Omit<ComponentProps<typeof DraftList>, 'rows'> {
  /** Newest first; undefined while they are read. */
  readonly rows: ComponentProps<typeof DraftList>['rows'] | undefined;
  readonly hasMore: boolean;
  readonly onMore: () => void;
  readonly unreadable: readonly Unreadable[];
  readonly onCopyRaw: (row: Unreadable) => void;
  /** What is to be said about the last thing that was done. */
  readonly children: ReactNode;
}

/** The first page of the desk: the drafts, or how to get a first one. */
export function DraftsPage({ unreadable, onCopyRaw, children, ...listed }: Props) {
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
      <Listed {...listed} />
    </>
  );
}

function Listed({
  rows,
  hasMore,
  onMore,
  ...list
}: Omit<Props, 'unreadable' | 'onCopyRaw' | 'children'>) {
  const { m } = useMessages();
  if (!rows) return <p className="quiet">{m.desk.loadingDrafts}</p>;
  if (rows.length === 0) return <p className="sheet-card empty">{m.desk.empty}</p>;
  return (
    <>
      <DraftList {...list} rows={rows} />
      {hasMore && <MoreButton onMore={onMore} />}
    </>
  );
}
