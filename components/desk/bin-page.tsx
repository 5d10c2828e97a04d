import type { ComponentProps, ReactNode } from 'react';
import { BinBar } from './bin-bar.tsx';
import { BinList } from './bin-list.tsx';
import { MoreButton } from './more-button.tsx';
import { PageHead } from './page-head.tsx';
import { useDeskTexts } from './use-desk-texts.ts';
import { useDraftsTexts } from './use-drafts-texts.ts';

type ListProps = ComponentProps<typeof BinList>;

interface Props extends Omit<ListProps, 'rows'>, ComponentProps<typeof BinBar> {
  /** Undefined while they are read. */
  readonly rows: ListProps['rows'] | undefined;
  readonly hasMore: boolean;
  readonly onMore: () => void;
  readonly children: ReactNode;
}

/** What was thrown away in the last 30 days. */
export function BinPage({ children, ...listed }: Props) {
  const desk = useDeskTexts();
  return (
    <>
      <PageHead title={desk.bin} />
      {children}
      <Listed {...listed} />
    </>
  );
}

function Listed({ rows, hasMore, onMore, ...props }: Omit<Props, 'children'>) {
  const desk = useDeskTexts();
  const { binNote } = useDraftsTexts();
  if (!rows) return <p className="quiet">{desk.loadingDrafts}</p>;
  if (rows.length === 0) return <p className="sheet-card empty">{desk.emptyBin}</p>;
  return (
    <>
      <p className="quiet bin-note">{binNote}</p>
      <div className="sheet-card drafts">
        <BinBar {...props} />
        <BinList {...props} rows={rows} />
      </div>
      {hasMore && <MoreButton onMore={onMore} />}
    </>
  );
}
