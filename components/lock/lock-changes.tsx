import { type FormEvent, useState } from 'react';
import { PolicyFieldRow } from '../desk/policy-field.tsx';
import { Notice } from '../notice.tsx';
import type { LockDeeds } from './lock-card.tsx';
import { faultOf, type PassphraseFault, PassphraseFields } from './passphrase-fields.tsx';
import { useDeed } from './use-deed.ts';
import { useLockTexts } from './use-lock-texts.ts';

interface ChangeProps extends Pick<LockDeeds, 'newWords'> {
  readonly onChange: LockDeeds['change'];
}

/** Another passphrase for the same desk. */
export function ChangeForm({ newWords, onChange }: ChangeProps) {
  const words = useLockTexts();
  const [fault, setFault] = useState<PassphraseFault>(null);
  const { isBusy, failure, isDone, run } = useDeed();
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const [current, next, again] = ['current', 'next', 'again'].map((name) =>
      String(new FormData(form).get(name)),
    ) as [string, string, string];
    const found = faultOf(next, again);
    setFault(found);
    if (!found && !isBusy && (await run(() => onChange(current, next)))) form.reset();
  };
  return (
    <details>
      <summary>{words.changeTitle}</summary>
      <form className="lock-form" noValidate onSubmit={(event) => void submit(event)}>
        <CurrentField />
        <PassphraseFields fault={fault} newWords={newWords} />
        <div className="row">
          <button aria-disabled={isBusy} className="btn" type="submit">
            {words.change}
          </button>
          <p role="status">{isBusy ? words.working : isDone && words.changed}</p>
        </div>
        {failure && <Notice code={failure} />}
      </form>
    </details>
  );
}

/** Takes the lock away, for whoever knows the passphrase. */
export function OffForm({ onSwitchOff }: { readonly onSwitchOff: LockDeeds['switchOff'] }) {
  const words = useLockTexts();
  const { isBusy, failure, run } = useDeed();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const passphrase = String(new FormData(event.currentTarget).get('current'));
    if (!isBusy) void run(() => onSwitchOff(passphrase));
  };
  return (
    <details>
      <summary>{words.offTitle}</summary>
      <form className="lock-form" noValidate onSubmit={submit}>
        <p>{words.offNote}</p>
        <CurrentField />
        <div className="row">
          <button aria-disabled={isBusy} className="btn" type="submit">
            {words.switchOff}
          </button>
          <p role="status">{isBusy && words.working}</p>
        </div>
        {failure && <Notice code={failure} />}
      </form>
    </details>
  );
}

function CurrentField() {
  const words = useLockTexts();
  return (
    <PolicyFieldRow error={null} hint={words.currentHint} label={words.current}>
      {(attributes) => <input {...attributes} autoComplete="off" name="current" type="password" />}
    </PolicyFieldRow>
  );
}
