import { useEffect, useRef } from 'react';
import type { FailureCode } from '@/lib/core/failure.ts';
import type { DeskTexts } from '@/lib/i18n/desk-messages.ts';
import type { DraftsTexts } from '@/lib/i18n/drafts-messages.ts';
import { useCorrectionsTexts } from '../corrections/use-corrections-texts.ts';
import { Icon } from '../icon.tsx';
import { useMessages } from '../language.tsx';
import { Notice } from '../notice.tsx';
import { goOnAtHead } from './go-on-at-head.ts';
import { useDeskTexts } from './use-desk-texts.ts';
import { useDraftsTexts } from './use-drafts-texts.ts';

/** What the desk has to say about the last thing that was done. */
export type News =
  | {
      readonly kind: 'failure';
      readonly code: FailureCode;
      /** The draft's text, where copying it by hand is a way out. */
      readonly text?: string;
      /** A way to go on all the same. */
      readonly goOn?: { readonly words: string; readonly act: () => void };
    }
  /** Of several drafts none is named. */
  | {
      readonly kind: 'discarded';
      readonly ids: readonly string[];
      readonly title: string | null;
      /** Those among them that came out and stand on the site still. */
      readonly out?: readonly string[];
    }
  | { readonly kind: 'done'; readonly words: string }
  | { readonly kind: 'took-back'; readonly title: string }
  | { readonly kind: 'loaded'; readonly site: string }
  /** In the words of the part that did it. */
  | { readonly kind: 'told'; readonly words: string }
  | { readonly kind: 'copied' | 'copied-raw' | 'both-kept' };

interface Props {
  readonly news: News | null;
  readonly onUndoDiscard: (ids: readonly string[]) => void;
  readonly onCopy: (text: string) => void;
  readonly onClose: () => void;
}

/** One place for it, above what it is about; it stays until something newer is to be said. */
export function Bulletin({ news, onUndoDiscard, onCopy, onClose }: Props) {
  const { m } = useMessages();
  const desk = useDeskTexts();
  const { select } = useDraftsTexts();
  const isFailure = news?.kind === 'failure';
  return (
    <>
      {isFailure && (
        <Notice code={news.code} onClose={() => leaveTo(onClose)}>
          {news.text && <CopyButton onCopy={onCopy} text={news.text} />}
          {news.goOn && (
            <button className="btn btn-small" onClick={news.goOn.act} type="button">
              {news.goOn.words}
            </button>
          )}
        </Notice>
      )}
      <div role="status">
        {news && !isFailure && (
          <div className="strip bulletin">
            <Icon className="icon-small" name="check" />
            <span>{words(news, desk, select)}</span>
            {news.kind === 'discarded' && <StillOut out={news.out ?? []} />}
            {news.kind === 'discarded' && (
              <UndoButton
                key={news.ids.join()}
                onClick={() => leaveTo(() => onUndoDiscard(news.ids))}
              />
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

function words(
  news: Exclude<News, { kind: 'failure' }>,
  desk: DeskTexts,
  select: DraftsTexts['select'],
): string {
  switch (news.kind) {
    case 'discarded':
      return news.title === null ? select.discarded(news.ids.length) : desk.discarded(news.title);
    case 'done':
      return news.words;
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

/** A post does not go with its draft: what stays, and where its withdrawal is noted. */
function StillOut({ out: [first, ...others] }: { readonly out: readonly string[] }) {
  const texts = useCorrectionsTexts();
  if (first === undefined) return null;
  return (
    <span>
      {texts.binned}{' '}
      {others.length === 0 && <a href={`#koreksi/cabut/${first}`}>{texts.withdraw}</a>}
    </span>
  );
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
