import { type ReactNode, useEffect, useRef } from 'react';
import type { FailureCode } from '@/lib/core/failure.ts';
import type { Messages } from '@/lib/i18n/messages.ts';
import { Icon } from '../icon.tsx';
import { useMessages } from '../language.tsx';
import { Notice } from '../notice.tsx';

/** What the desk has to say about the last thing that was done. */
export type News =
  | { readonly kind: 'failure'; readonly code: FailureCode }
  | { readonly kind: 'discarded'; readonly id: string; readonly title: string }
  | { readonly kind: 'took-back'; readonly title: string }
  | { readonly kind: 'loaded'; readonly site: string }
  | { readonly kind: 'copied' | 'copied-raw' | 'both-kept' };

interface Props {
  readonly news: News | null;
  readonly onUndoDiscard: (id: string) => void;
  readonly onClose: () => void;
  /** More ways out of a failure, such as copying the text. */
  readonly children?: ReactNode;
}

/** One place for it, above what it is about; it stays until something newer is to be said. */
export function Bulletin({ news, onUndoDiscard, onClose, children }: Props) {
  const { m } = useMessages();
  const isFailure = news?.kind === 'failure';
  return (
    <>
      {isFailure && (
        <Notice code={news.code} onClose={onClose}>
          {children}
        </Notice>
      )}
      <div role="status">
        {news && !isFailure && (
          <div className="strip bulletin">
            <Icon className="icon-small" name="check" />
            <span>{words(news, m)}</span>
            {news.kind === 'discarded' && (
              <UndoButton key={news.id} onClick={() => leaveTo(() => onUndoDiscard(news.id))} />
            )}
            <button
              aria-label={m.common.close}
              className="btn btn-icon btn-small"
              onClick={() => leaveTo(onClose)}
              type="button"
            >
              <Icon name="cross" />
            </button>
          </div>
        )}
      </div>
    </>
  );
}

function words(news: Exclude<News, { kind: 'failure' }>, { desk }: Messages): string {
  switch (news.kind) {
    case 'discarded':
      return desk.discarded(news.title);
    case 'took-back':
      return desk.tookBack(news.title);
    case 'loaded':
      return desk.loaded(news.site);
    case 'both-kept':
      return desk.bothKept;
    case 'copied':
      return desk.copied;
    case 'copied-raw':
      return desk.copiedRaw;
  }
}

/** The deleted row took the focus with it; it goes on here, where the way back is. */
function UndoButton({ onClick }: { readonly onClick: () => void }) {
  const { m } = useMessages();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <button className="btn btn-small" onClick={onClick} ref={button} type="button">
      <Icon className="icon-small" name="undo" />
      {m.common.undo}
    </button>
  );
}

/** Where these buttons go with their strip, the focus goes on at the head of the page. */
function leaveTo(act: () => void): void {
  document.querySelector('h1')?.focus();
  act();
}
