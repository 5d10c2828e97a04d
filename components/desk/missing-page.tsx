import type { ReactNode } from 'react';
import type { FailureCode } from '@/lib/core/failure.ts';
import { Notice } from '../notice.tsx';
import { RescueLink } from '../rescue-link.tsx';
import { PageHead } from './page-head.tsx';
import { useDeskTexts } from './use-desk-texts.ts';

interface Props {
  readonly code: FailureCode;
  /** Copies what the database holds, where it holds something. */
  readonly onCopyRaw?: (() => void) | undefined;
  readonly children: ReactNode;
}

/** In place of a draft that cannot be opened: why, and the way on. */
export function MissingPage({ code, onCopyRaw, children }: Props) {
  const desk = useDeskTexts();
  return (
    <>
      <PageHead title={desk.drafts} />
      {children}
      <Notice code={code}>
        {onCopyRaw && (
          <button className="btn btn-small" onClick={onCopyRaw} type="button">
            {desk.copyRaw}
          </button>
        )}
        {code === 'storage.row-damaged' && <RescueLink />}
        <a className="btn btn-small" href="#draf">
          {desk.toList}
        </a>
      </Notice>
    </>
  );
}
