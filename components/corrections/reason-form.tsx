import { useState } from 'react';
import type { FailureCode } from '@/lib/core/failure.ts';
import { LongTextField } from '../long-text-field.tsx';
import { Notice } from '../notice.tsx';
import { useSending } from '../review/use-sending.ts';
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
  return (
    <form
      className="stack pad-small"
      onSubmit={(event) => send(event, () => onReason(reason.trim()))}
    >
      <p className="small quiet">{why}</p>
      <LongTextField
        hint={hint}
        label={label}
        onText={setReason}
        rows={2}
        takesFocus
        text={reason}
      />
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
