import { useId, useState } from 'react';
import type { FailureCode } from '@/lib/core/failure.ts';
import { Notice } from '../notice.tsx';
import { useSending } from '../review/use-sending.ts';
import { useFocusOnMount } from '../use-focus-on-mount.ts';
import { useCorrectionsTexts } from './use-corrections-texts.ts';

interface Props {
  readonly why: string;
  readonly label: string;
  readonly hint?: string;
  readonly submit: string;
  readonly failure: FailureCode | null;
  readonly onReason: (reason: string) => Promise<unknown>;
  readonly onCancel: () => void;
}

/** Asks for a reason, without which nothing is closed or withdrawn. */
export function ReasonForm({ why, label, hint, submit, failure, onReason, onCancel }: Props) {
  const texts = useCorrectionsTexts();
  const [reason, setReason] = useState('');
  const { isSending, send } = useSending();
  const field = useFocusOnMount<HTMLTextAreaElement>();
  const id = useId();
  return (
    <form
      className="stack pad-small"
      onSubmit={(event) => send(event, () => onReason(reason.trim()))}
    >
      <p className="small quiet">{why}</p>
      <div className="stack-tight">
        <label className="label" htmlFor={id}>
          {label}
        </label>
        <textarea
          aria-describedby={hint ? `${id}-hint` : undefined}
          className="field"
          id={id}
          onChange={(event) => setReason(event.currentTarget.value)}
          ref={field}
          rows={2}
          value={reason}
        />
        {hint && (
          <span className="hint" id={`${id}-hint`}>
            {hint}
          </span>
        )}
      </div>
      {failure && <Notice code={failure} />}
      <div className="row">
        <button aria-disabled={isSending} className="btn btn-primary" type="submit">
          {submit}
        </button>
        <button className="btn" onClick={onCancel} type="button">
          {texts.cancel}
        </button>
      </div>
    </form>
  );
}
