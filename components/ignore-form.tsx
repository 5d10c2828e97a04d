import { type FormEvent, type KeyboardEvent, useId, useState } from 'react';
import type { Severity } from '@/lib/core/rule.ts';
import { useMessages } from './language.tsx';
import { useFocusOnMount } from './use-focus-on-mount.ts';

/** Longest reason that is kept, in UTF-16 units. */
const longestReason = 500;

interface Props {
  readonly severity: Severity;
  readonly onIgnore: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Asks why a finding is left as it is. The reason is information for the editor, not a confession. */
export function IgnoreForm({ severity, onIgnore, onCancel }: Props) {
  const { m } = useMessages();
  const [isMissing, setMissing] = useState(false);
  const field = useFocusOnMount<HTMLTextAreaElement>();
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const reason = field.current?.value.trim() ?? '';
    if (reason) return onIgnore(reason);
    setMissing(true);
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onCancel();
  };
  const { reasonHelp, reasonHelpMust } = m.check.finding;
  return (
    // Esc gives up the question only.
    <form className="ignore-form" onKeyDown={onKeyDown} onSubmit={submit}>
      <p className="small" id={`${id}-help`}>
        {severity === 'must' ? reasonHelpMust : reasonHelp}
      </p>
      <label className="label" htmlFor={id}>
        {m.check.finding.reason}
      </label>
      <textarea
        aria-describedby={isMissing ? `${id}-help ${id}-error` : `${id}-help`}
        aria-invalid={isMissing}
        className={isMissing ? 'field field-invalid' : 'field'}
        id={id}
        maxLength={longestReason}
        ref={field}
        rows={2}
      />
      {isMissing && (
        <p className="field-error" id={`${id}-error`} role="alert">
          {m.check.finding.reasonMissing}
        </p>
      )}
      <div className="row">
        <button className="btn btn-primary btn-small" type="submit">
          {m.check.finding.ignoreWith}
        </button>
        <button className="btn btn-small" onClick={onCancel} type="button">
          {m.check.finding.cancel}
        </button>
      </div>
    </form>
  );
}
