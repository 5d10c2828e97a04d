import { useId } from 'react';
import type { ElectionMode } from '@/lib/core/policy.ts';
import { useSettingsTexts } from './use-settings-texts.ts';

interface Props {
  readonly election: ElectionMode;
  readonly error: string | null;
}

/** Whether it is the time of an election, and from when to when. */
export function ElectionFields({ election, error }: Props) {
  const id = useId();
  const words = useSettingsTexts().field.election;
  return (
    <fieldset aria-describedby={error ? `${id}-hint ${id}-error` : `${id}-hint`}>
      <legend className="label">{words.label}</legend>
      <label className="row">
        <input className="switch" defaultChecked={election.isOn} name="election" type="checkbox" />
        {words.isOn}
      </label>
      <div className="row">
        <label>
          {words.from}{' '}
          <input
            aria-invalid={error !== null}
            className="field"
            defaultValue={election.from ?? ''}
            name="electionFrom"
            type="date"
          />
        </label>
        <label>
          {words.to}{' '}
          <input
            aria-invalid={error !== null}
            className="field"
            defaultValue={election.to ?? ''}
            name="electionTo"
            type="date"
          />
        </label>
      </div>
      <p className="hint" id={`${id}-hint`}>
        {words.hint}
      </p>
      {error && (
        <p className="field-error" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
}
