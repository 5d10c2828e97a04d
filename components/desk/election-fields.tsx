import type { ElectionMode } from '@/lib/core/policy.ts';
import { PolicyFieldset } from './policy-fieldset.tsx';
import { useSettingsTexts } from './use-settings-texts.ts';

interface Props {
  readonly election: ElectionMode;
  readonly error: string | null;
}

/** Whether it is the time of an election, and from when to when. */
export function ElectionFields({ election, error }: Props) {
  const words = useSettingsTexts().field.election;
  return (
    <PolicyFieldset error={error} hint={words.hint} label={words.label}>
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
    </PolicyFieldset>
  );
}
