import type { LockMinutes } from '@/lib/core/desk-lock.ts';
import type { Failure } from '@/lib/core/failure.ts';
import type { Result } from '@/lib/core/result.ts';
import { ChangeForm, OffForm } from './lock-changes.tsx';
import type { LockState, NewPassphrase } from './lock-state.ts';
import { MinutesPick } from './minutes-pick.tsx';
import { SwitchOnForm } from './switch-on-form.tsx';
import { useLockTexts } from './use-lock-texts.ts';

/** What a person does with the lock. */
export interface LockDeeds {
  readonly switchOn: (wanted: NewPassphrase) => Promise<Result<unknown, Failure>>;
  readonly change: (passphrase: string, next: string) => Promise<Result<unknown, Failure>>;
  readonly switchOff: (passphrase: string) => Promise<Result<unknown, Failure>>;
  readonly setMinutes: (minutes: LockMinutes) => Promise<Result<unknown, Failure>>;
  readonly lock: () => Promise<void>;
  /** Six words that nobody has used before. */
  readonly newWords: () => string;
}

interface Props {
  readonly state: LockState;
  readonly deeds: LockDeeds;
}

/** The lock among the settings: what it does, what it does not, and its switches. */
export function LockCard({ state, deeds }: Props) {
  const words = useLockTexts();
  return (
    <section aria-labelledby="lock-title" className="sheet-card policy lock-settings">
      <h2 id="lock-title">{words.cardTitle}</h2>
      <p>{words.cardLead}</p>
      {state.kind === 'open' ? (
        <>
          <p>{words.isOn}</p>
          <MinutesPick onPick={(minutes) => void deeds.setMinutes(minutes)} value={state.minutes} />
          <button className="btn btn-primary" onClick={() => void deeds.lock()} type="button">
            {words.lockNow}
          </button>
          <ChangeForm newWords={deeds.newWords} onChange={deeds.change} />
          <OffForm onSwitchOff={deeds.switchOff} />
        </>
      ) : (
        <SwitchOnForm newWords={deeds.newWords} onSwitchOn={deeds.switchOn} />
      )}
    </section>
  );
}
