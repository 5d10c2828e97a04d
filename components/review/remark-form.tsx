import { useId } from 'react';
import type { RemarkState } from '@/lib/core/review/unsent-remark.ts';
import { useMessages } from '../language.tsx';
import { LongTextField } from '../long-text-field.tsx';
import { shorten } from '../shorten.ts';
import { useReviewTexts } from './use-review-texts.ts';
import { useSending } from './use-sending.ts';

interface Props {
  readonly state: RemarkState;
  /** Opened by the person just now, and not found as it was left. */
  readonly takesFocus: boolean;
  readonly onState: (state: RemarkState | null) => void;
  readonly onSend: () => Promise<unknown>;
}

/** A new comment, or other words for the ones that are picked. What is written here outlives the page. */
export function RemarkForm({ state, takesFocus, onState, onSend }: Props) {
  const words = useReviewTexts();
  const id = useId();
  const { isSending, send } = useSending();
  const isSuggestion = state.replacement !== null;
  return (
    <form
      aria-labelledby={id}
      className="remark-form"
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.currentTarget.requestSubmit();
        }
      }}
      onSubmit={(event) => send(event, onSend)}
    >
      <h3 id={id}>{isSuggestion ? words.newSuggestion : words.newRemark}</h3>
      <About state={state} />
      {isSuggestion && (
        <LongTextField
          hint={words.replacementHint}
          isReadOnly={isSending}
          label={words.replacement}
          onText={(replacement) => onState({ ...state, replacement })}
          rows={3}
          takesFocus={takesFocus}
          text={state.replacement ?? ''}
        />
      )}
      <LongTextField
        hint={isSuggestion ? words.optional : undefined}
        isReadOnly={isSending}
        label={isSuggestion ? words.reason : words.remark}
        onText={(text) => onState({ ...state, text })}
        rows={3}
        takesFocus={takesFocus && !isSuggestion}
        text={state.text}
      />
      <div className="row">
        <button aria-disabled={isSending} className="btn btn-small btn-primary" type="submit">
          {isSuggestion ? words.sendSuggestion : words.send}
        </button>
        <button className="btn btn-small" onClick={() => onState(null)} type="button">
          {words.giveUp}
        </button>
        <span className="caption">{words.keptUnsent}</span>
      </div>
    </form>
  );
}

function About({ state: { anchor } }: Pick<Props, 'state'>) {
  const { m } = useMessages();
  const { about, whole } = useReviewTexts();
  if (!anchor) return <p className="caption">{whole}</p>;
  return (
    <p className="small">
      {about} <q>{shorten(anchor.exact, 120)}</q>{' '}
      <span className="faint">{m.common.channel[anchor.channel]}</span>
    </p>
  );
}
