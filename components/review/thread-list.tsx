import { useEffect, useLayoutEffect, useRef } from 'react';
import type { Places } from '@/lib/core/review/find-places.ts';
import { focusRow } from '../check/focus-row.ts';
import { spokenCount } from '../desk/spoken-date.ts';
import { isFocusNowhere } from '../is-focus-nowhere.ts';
import { useMessages } from '../language.tsx';
import { type ThreadAround, ThreadCard } from './thread-card.tsx';
import { useReviewTexts } from './use-review-texts.ts';
import { type ThreadFilter, type ThreadWindow, threadFilters } from './use-thread-window.ts';

interface Props {
  readonly threads: ThreadWindow;
  readonly places: Places;
  readonly around: ThreadAround;
  /** Hash of a thread that was written just now and gets the keyboard; null for none. */
  readonly wanted: string | null;
}

/** The remarks of a draft, oldest first; of many only the newest are drawn, until more are asked for. */
export function ThreadList({ threads, places, around, wanted }: Props) {
  const { language } = useMessages();
  const words = useReviewTexts();
  const root = useRef<HTMLDivElement>(null);
  useFocusGoesOn(root);
  useFocusOnWanted(root, wanted);
  const { shown, earlier, counts } = threads;
  return (
    <div data-check="" ref={root}>
      <div className="row pad-small threads-head">
        <h2 tabIndex={-1}>{words.remarks}</h2>
        <Filters threads={threads} />
      </div>
      {counts.all === 0 && <p className="quiet pad-small">{words.empty}</p>}
      {counts.all > 0 && shown.length === 0 && <p className="quiet pad-small">{words.emptyHere}</p>}
      {earlier > 0 && (
        <button className="btn btn-small btn-quiet" onClick={threads.more} type="button">
          {words.earlier(spokenCount(earlier, language))}
        </button>
      )}
      <ol aria-label={words.remarks} className="threads">
        {shown.map((thread) => (
          <ThreadCard
            around={around}
            key={thread.root.hash}
            place={places.get(thread.root.hash)}
            thread={thread}
          />
        ))}
      </ol>
    </div>
  );
}

function Filters({ threads: { filter, onFilter, counts } }: Pick<Props, 'threads'>) {
  const { language } = useMessages();
  const words = useReviewTexts();
  return (
    <fieldset aria-label={words.filter} className="row row-tight push">
      {threadFilters.map((one: ThreadFilter) => (
        <button
          aria-pressed={filter === one}
          className="chip"
          key={one}
          onClick={() => onFilter(one)}
          type="button"
        >
          {words.filters[one]} {spokenCount(counts[one], language)}
        </button>
      ))}
    </fieldset>
  );
}

/** Takes the keyboard to what was written just now, once it has come back from the database. */
function useFocusOnWanted(root: React.RefObject<HTMLElement | null>, wanted: string | null): void {
  const done = useRef<string | null>(null);
  useEffect(() => {
    if (!wanted || done.current === wanted) return;
    const thread = root.current?.querySelector<HTMLElement>(`[data-thread="${wanted}"]`);
    thread?.focus();
    if (thread) done.current = wanted;
  });
}

/** Where what the keyboard stood on is gone, settled or sent, it goes on at the remark that took its place. */
function useFocusGoesOn(root: React.RefObject<HTMLElement | null>): void {
  const held = useRef<{ readonly on: Element; readonly index: number } | null>(null);
  useEffect(() => {
    const list = root.current;
    const follow = ({ target }: FocusEvent) => {
      const thread = (target as Element).closest('.thread');
      const all = [...(list?.querySelectorAll('.thread') ?? [])];
      held.current = thread && { on: target as Element, index: all.indexOf(thread) };
    };
    list?.addEventListener('focusin', follow);
    return () => list?.removeEventListener('focusin', follow);
  }, [root]);
  useLayoutEffect(() => {
    const before = held.current;
    if (!before || before.on.isConnected) return;
    held.current = null;
    if (isFocusNowhere(root.current)) focusRow(root.current, '.thread', before.index);
  });
}
