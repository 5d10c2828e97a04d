import { useLayoutEffect, useRef, useState } from 'react';
import type { RemarkState } from '@/lib/core/review/unsent-remark.ts';
import { isFocusNowhere } from '../is-focus-nowhere.ts';
import { useFocusOnMount } from '../use-focus-on-mount.ts';
import type { ThreadCardProps } from './thread-card.tsx';
import { useReviewTexts } from './use-review-texts.ts';
import { useSending } from './use-sending.ts';

type Props = Pick<ThreadCardProps, 'thread' | 'around'>;

/** The way to answer: a button, and once it is pressed, or an answer was begun before, its field. */
export function ReplyPart({ thread: { root, number }, around }: Props) {
  const { writing, version } = around;
  const words = useReviewTexts();
  const opener = useRef<HTMLButtonElement>(null);
  const [isPressed, setPressed] = useState(false);
  const written = writing.states[root.hash];
  const begun = useRef(written !== undefined);
  // Before the list looks where the keyboard is.
  useLayoutEffect(() => {
    // Sent or given up: the keyboard goes back to where the field came from.
    if (begun.current && !written && isFocusNowhere(null)) opener.current?.focus();
    begun.current = written !== undefined;
  }, [written]);
  const onText = (text: string) =>
    writing.onWrite(root.hash, { ...blank, version: written?.version ?? version, text });
  if (written) {
    return (
      <ReplyForm {...{ number, around, written, onText }} of={root.hash} takesFocus={isPressed} />
    );
  }
  return (
    <button
      aria-label={words.replyTo(number)}
      className="btn btn-small btn-quiet"
      onClick={() => {
        setPressed(true);
        onText('');
      }}
      ref={opener}
      type="button"
    >
      {words.reply}
    </button>
  );
}

const blank = { anchor: null, replacement: null, outcome: null } as const;

interface FormProps extends Pick<Props, 'around'> {
  readonly of: string;
  readonly number: number;
  readonly written: RemarkState;
  readonly takesFocus: boolean;
  readonly onText: (text: string) => void;
}

function ReplyForm({ of, number, written, around, takesFocus, onText }: FormProps) {
  const { writing, wishes } = around;
  const words = useReviewTexts();
  const field = useFocusOnMount<HTMLTextAreaElement>(takesFocus);
  const { isSending, send } = useSending();
  const { version, text } = written;
  const submit = () =>
    wishes.onRemark({ version, anchor: null, text, replacement: null, replyTo: of });
  return (
    <form className="stack-tight" onSubmit={(event) => send(event, submit)}>
      <textarea
        aria-label={words.replyTo(number)}
        className="field"
        onChange={(event) => onText(event.currentTarget.value)}
        readOnly={isSending}
        ref={field}
        rows={2}
        value={text}
      />
      <div className="row">
        <button aria-disabled={isSending} className="btn btn-small btn-primary" type="submit">
          {words.sendReply}
        </button>
        <button className="btn btn-small" onClick={() => writing.onWrite(of, null)} type="button">
          {words.giveUp}
        </button>
      </div>
    </form>
  );
}
