import { type KeyboardEvent, useEffect, useId, useMemo, useRef } from 'react';
import type { Channel } from '@/lib/core/channel.ts';
import type { Stretch } from '@/lib/core/review/anchor-words.ts';
import { markedParts, type RemarkMark } from '@/lib/core/review/marked-parts.ts';
import {
  movePick,
  type PickMove,
  pickOf,
  stretchOf,
  withoutSpaces,
  wordsOf,
} from '@/lib/core/review/pick-words.ts';
import { useMessages } from '../language.tsx';
import { MarkedText } from './marked-text.tsx';
import { selectedIn } from './selected-in.ts';
import { useReviewTexts } from './use-review-texts.ts';

interface Props {
  readonly channel: Channel;
  /** The version as it is called: `v4`. */
  readonly version: string;
  readonly text: string;
  readonly marks: readonly RemarkMark[];
  /** Number of the remark that is pointed at. */
  readonly current: number | null;
  readonly picked: Stretch | null;
  readonly onPick: (picked: Stretch | null) => void;
  /** The person wants to comment on what is picked. */
  readonly onRemark: () => void;
  readonly onMark: (number: number) => void;
}

/**
 * The text of one channel with the words that remarks speak of. Words are picked with a mouse, or with the arrow
 * keys: the text cannot be changed here, so that no caret is needed.
 */
export function ReviewText({ channel, version, text, picked, onPick, onRemark, ...marked }: Props) {
  const { m } = useMessages();
  const words = useReviewTexts();
  const hint = useId();
  const root = useRef<HTMLDivElement>(null);
  const parts = useMemo(() => wordsOf(text), [text]);
  useMousePick(root, text, onPick);
  const press = (event: KeyboardEvent) => {
    const wish = wishOf(event, picked !== null);
    if (!wish) return;
    event.preventDefault();
    if (wish === 'remark') return onRemark();
    if (wish === 'none') return onPick(null);
    const pick = movePick(parts, picked && pickOf(parts, picked), wish, event.shiftKey);
    onPick(pick && stretchOf(parts, pick));
  };
  return (
    <>
      {/* A field would have to be an input, which shows no marks. */}
      {/* biome-ignore lint/a11y/useSemanticElements: read-only and marked */}
      <div
        aria-describedby={hint}
        aria-label={words.textOf(version, m.common.channel[channel])}
        aria-multiline="true"
        aria-readonly="true"
        className="review-text"
        data-channel={channel}
        onKeyDown={press}
        ref={root}
        role="textbox"
        tabIndex={0}
      >
        <MarkedText
          current={marked.current}
          onMark={marked.onMark}
          parts={markedParts(text, marked.marks, picked)}
        />
      </div>
      <p className="hint pad-small" id={hint}>
        {words.keys}
      </p>
    </>
  );
}

/** Takes over what was selected in the text once the mouse is let go of, wherever that is. */
function useMousePick(
  root: React.RefObject<HTMLElement | null>,
  text: string,
  onPick: Props['onPick'],
): void {
  const pick = useRef(onPick);
  pick.current = onPick;
  useEffect(() => {
    const settle = () => {
      const selected = root.current && selectedIn(root.current);
      const stretch = selected && withoutSpaces(text, selected);
      if (!stretch) return;
      pick.current(stretch);
      // It is painted by us from here on, also while the keyboard is elsewhere.
      getSelection()?.removeAllRanges();
    };
    document.addEventListener('pointerup', settle);
    return () => document.removeEventListener('pointerup', settle);
  }, [root, text]);
}

const moves: Readonly<Record<string, PickMove>> = {
  ArrowRight: 'next',
  ArrowLeft: 'before',
  ArrowDown: 'down',
  ArrowUp: 'up',
  Home: 'first',
  End: 'last',
};

/** What a key wants of the picked words: a move, a comment on them, or none of them any more. */
function wishOf(event: KeyboardEvent, isPicked: boolean): PickMove | 'remark' | 'none' | undefined {
  if (isPicked && event.key === 'Enter') return 'remark';
  if (isPicked && event.key === 'Escape') return 'none';
  return moveOf(event);
}

function moveOf({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): PickMove | undefined {
  if (altKey) return undefined;
  if (ctrlKey || metaKey) return key === 'a' ? 'all' : undefined;
  return moves[key];
}
