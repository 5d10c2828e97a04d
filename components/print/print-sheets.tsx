import { useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import type { Policy } from '@/lib/core/policy.ts';
import { type PrintedDraft, PrintSheet } from './print-sheet.tsx';

/** Drafts that are to be printed, as they are at this moment. */
export interface Printed {
  readonly drafts: readonly PrintedDraft[];
  readonly policy: Policy;
  readonly at: Date;
}

interface Props extends Printed {
  /** The sheets stand whole, pictures included. */
  readonly onReady: () => void;
}

/** One sheet after the other, beside the page and in its place on paper; never seen on the screen. */
export function PrintSheets({ drafts, at, policy, onReady }: Props) {
  const sheets = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let isGone = false;
    const pictures = [...(sheets.current?.querySelectorAll('img') ?? [])];
    // A picture that the browser cannot show holds nothing up.
    void Promise.allSettled(pictures.map((picture) => picture.decode())).then(() => {
      if (!isGone) onReady();
    });
    return () => {
      isGone = true;
    };
  }, [onReady]);
  return createPortal(
    <div className="st print-sheets" ref={sheets}>
      {drafts.map((draft) => (
        <PrintSheet at={at} draft={draft} key={draft.copy.id} policy={policy} />
      ))}
    </div>,
    document.body,
  );
}
