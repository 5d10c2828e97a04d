import type { ComponentProps, ReactNode } from 'react';
import { useMessages } from '../language.tsx';
import { BinList } from './bin-list.tsx';
import { PageHead } from './page-head.tsx';

interface Props extends ComponentProps<typeof BinList> {
  readonly children: ReactNode;
}

/** What was thrown away in the last 30 days. */
export function BinPage({ children, ...list }: Props) {
  const { m } = useMessages();
  return (
    <>
      <PageHead title={m.desk.bin} />
      {children}
      {list.copies.length > 0 ? (
        <>
          <p className="quiet bin-note">{m.desk.binNote}</p>
          <BinList {...list} />
        </>
      ) : (
        <p className="sheet-card empty">{m.desk.emptyBin}</p>
      )}
    </>
  );
}
