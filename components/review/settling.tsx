import type { Settled } from '@/lib/core/records/fold.ts';
import { isOpen } from '@/lib/core/review/threads.ts';
import { Icon } from '../icon.tsx';
import { useMessages } from '../language.tsx';
import { momentOf } from '../moment-of.ts';
import type { ThreadCardProps } from './thread-card.tsx';
import { useReviewTexts } from './use-review-texts.ts';

/** How it was settled and the way back, or the ways to settle it. */
export function Settling({
  thread,
  around: { wishes },
}: Pick<ThreadCardProps, 'thread' | 'around'>) {
  const words = useReviewTexts();
  const { hash, record, resolution } = thread.root;
  if (!isOpen(thread)) {
    return (
      <div className="row">
        {resolution && <SettledLine resolution={resolution} />}
        <button className="btn btn-small" onClick={() => void wishes.onReopen(hash)} type="button">
          {words.reopen}
        </button>
      </div>
    );
  }
  if (record.kind === 'comment') {
    return (
      <button
        className="btn btn-small settle"
        onClick={() => void wishes.onSettle(hash, 'resolved')}
        type="button"
      >
        <Icon className="icon-small" name="check" />
        {words.resolve}
      </button>
    );
  }
  return (
    <div className="row">
      <button
        className="btn btn-small btn-primary"
        onClick={() => void wishes.onAccept(hash)}
        type="button"
      >
        {words.accept}
      </button>
      <button
        className="btn btn-small"
        onClick={() => void wishes.onSettle(hash, 'rejected')}
        type="button"
      >
        {words.reject}
      </button>
    </div>
  );
}

type Resolution = NonNullable<Settled<'comment'>['resolution']>;

function SettledLine({ resolution: { record } }: { readonly resolution: Resolution }) {
  const { language } = useMessages();
  const { settled, settledBy, nobody } = useReviewTexts();
  const name = record.author.name || nobody;
  return (
    <span className="small quiet">
      {settledBy(settled[record.body.outcome], name, momentOf(record.at, language))}
    </span>
  );
}
