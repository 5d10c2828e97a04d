import { type FormEvent, useId, useState } from 'react';
import type { LockMinutes } from '@/lib/core/desk-lock.ts';
import { Notice } from '../notice.tsx';
import type { LockDeeds } from './lock-card.tsx';
import { MinutesPick } from './minutes-pick.tsx';
import { faultOf, type PassphraseFault, PassphraseFields } from './passphrase-fields.tsx';
import { useDeed } from './use-deed.ts';
import { useLockTexts } from './use-lock-texts.ts';

interface Props extends Pick<LockDeeds, 'newWords'> {
  readonly onSwitchOn: LockDeeds['switchOn'];
}

/** Has the desk locked, once the person knows that there is no way back without the passphrase. */
export function SwitchOnForm({ newWords, onSwitchOn }: Props) {
  const words = useLockTexts();
  const [minutes, setMinutes] = useState<LockMinutes>(15);
  const [fault, setFault] = useState<PassphraseFault>(null);
  const [isUnread, setUnread] = useState(false);
  const { isBusy, failure, run } = useDeed();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const [next, again] = [String(form.get('next')), String(form.get('again'))];
    const found = faultOf(next, again);
    const unread = form.get('understood') === null;
    setFault(found);
    setUnread(unread);
    focusFirst(event.currentTarget, found ?? (unread ? 'understood' : null));
    if (!found && !unread && !isBusy) void run(() => onSwitchOn({ passphrase: next, minutes }));
  };
  return (
    <form className="lock-form" noValidate onSubmit={submit}>
      <ul className="small">
        <li>{words.sealed}</li>
        <li>{words.readable}</li>
        <li>{words.limits}</li>
        <li>{words.traces}</li>
      </ul>
      <p>
        <b>{words.noWayBack}</b> <a href="#cadangan">{words.makeBackup}</a>
      </p>
      <PassphraseFields fault={fault} newWords={newWords} />
      <MinutesPick onPick={setMinutes} value={minutes} />
      <Understood isMissing={isUnread} />
      <div className="row">
        <button aria-disabled={isBusy} className="btn btn-primary" type="submit">
          {words.switchOn}
        </button>
        <p role="status">{isBusy && words.working}</p>
      </div>
      {failure && <Notice code={failure} />}
    </form>
  );
}

function Understood({ isMissing }: { readonly isMissing: boolean }) {
  const words = useLockTexts();
  const id = useId();
  return (
    <div>
      <label className="lock-understood">
        <input
          aria-describedby={isMissing ? id : undefined}
          aria-invalid={isMissing}
          name="understood"
          type="checkbox"
        />
        <span>{words.understood}</span>
      </label>
      {isMissing && (
        <p className="field-error" id={id} role="alert">
          {words.understoodMissing}
        </p>
      )}
    </div>
  );
}

const fields = { tooShort: 'next', different: 'again', understood: 'understood' } as const;

/** The keyboard goes on where something is to be mended. */
function focusFirst(form: HTMLFormElement, wrong: keyof typeof fields | null): void {
  if (wrong) form.querySelector<HTMLElement>(`[name="${fields[wrong]}"]`)?.focus();
}
