import type { ReactNode } from 'react';
import { PageHead } from '../desk/page-head.tsx';
import { useShareTexts } from './use-share-texts.ts';

interface Props {
  readonly bulletin: ReactNode;
  /** One card for each way. */
  readonly children: ReactNode;
}

/** Where what a colleague sent is opened. */
export function OpeningPage({ bulletin, children }: Props) {
  const { title } = useShareTexts().opening;
  return (
    <>
      <PageHead title={title} />
      {bulletin}
      <div className="backup-cards">{children}</div>
    </>
  );
}
