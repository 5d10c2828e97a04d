import type { ReactNode } from 'react';
import { useAiGateTexts } from '../ai-gate/use-ai-gate-texts.ts';
import { useReviewTexts } from '../review/use-review-texts.ts';
import { useShareTexts } from '../share/use-share-texts.ts';
import { useHistoryTexts } from './use-history-texts.ts';

interface Props {
  readonly id: string;
  readonly current: 'write' | 'history' | 'review' | 'ai' | 'share';
  /** How many versions there are; undefined while that is not known. */
  readonly versions: number | undefined;
  /** How many remarks are open; undefined while that is not known. */
  readonly open?: number | undefined;
  /** What can be done with the versions, at the end of the row. */
  readonly children?: ReactNode;
}

/** The parts of one draft, each a page of its own. */
export function DraftTabs({ id, current, versions, open, children }: Props) {
  const { parts, write, title } = useHistoryTexts();
  const { tab: share } = useShareTexts();
  const { tab: ai } = useAiGateTexts();
  const review = useReviewTexts();
  const mark = (part: Props['current']) => (part === current ? 'page' : undefined);
  return (
    <div className="draft-tabs row">
      <nav aria-label={parts} className="tabs">
        <a aria-current={mark('write')} className="tab" href={`#draf/${id}`}>
          {write}
        </a>
        <a aria-current={mark('history')} className="tab" href={`#draf/${id}/riwayat`}>
          {title} {versions !== undefined && <span className="count">{versions}</span>}
        </a>
        <a aria-current={mark('review')} className="tab" href={`#draf/${id}/tinjauan`}>
          {review.tab} {open ? <span className="count">{review.open(open)}</span> : null}
        </a>
        <a aria-current={mark('ai')} className="tab" href={`#ai/${id}`}>
          {ai}
        </a>
        <a aria-current={mark('share')} className="tab" href={`#draf/${id}/bagikan`}>
          {share}
        </a>
      </nav>
      {children}
    </div>
  );
}
