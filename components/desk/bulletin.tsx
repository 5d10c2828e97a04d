import { useEffect, useRef } from 'react';
import type { FailureCode } from '@/lib/core/failure.ts';
import type { Messages } from '@/lib/i18n/messages.ts';
import { Icon } from '../icon.tsx';
import { useMessages } from '../language.tsx';
import { Notice } from '../notice.tsx';
import { goOnAtHead } from './go-on-at-head.ts';

/** What the desk has to say about the last thing that was done. */
export type News =
  | {
      readonly kind: 'failure';
      readonly code: FailureCode;
      /** The draft's text, where copying it by hand is a way out. */
      readonly text?: string;
    }
  | { readonly kind: 'discarded'; readonly id: string; readonly title: string }
  | { readonly kind: 'took-back'; readonly title: string }
  | { readonly kind: 'loaded'; readonly site: string }
  /** In the words of the part that did it. */
  | { readonly kind: 'told'; readonly words: string }
  | { readonly kind: 'copied' | 'copied-raw' | 'both-kept' };

interface Props {
  readonly news: News | null;
  readonly onUndoDiscard: (id: string) => void;
  readonly onCopy: (text: string) => void;
  readonly onClose: () => void;
}

/** One place for it, above what it is about; it stays until something newer is to be said. */
export function Bulletin({ news, onUndoDiscard, onCopy, onClose }: Props) {
  const { m } = useMessages();
  const isFailure = news?.kind === 'failure';
  return (
    <>
      {isFailure && (
        <Notice code={news.code} onClose={() => leaveTo(onClose)}>
          {news.text && <CopyButton onCopy={onCopy} text={news.text} />}
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
    case 'told':
      return news.words;
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

interface CopyProps {
  readonly text: string;
  readonly onCopy: (text: string) => void;
}

function CopyButton({ text, onCopy }: CopyProps) {
  const { m } = useMessages();
  return (
    <button className="btn btn-small" onClick={() => leaveTo(() => onCopy(text))} type="button">
      <Icon className="icon-small" name="copy" />
      {m.common.copyText}
    </button>
  );
}

/** These buttons go with what they stand in. */
function leaveTo(act: () => void): void {
  goOnAtHead();
  act();
}
