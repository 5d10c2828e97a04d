import { type FormEvent, useRef } from 'react';
import type { Failure } from '@/lib/core/failure.ts';
import type { Result } from '@/lib/core/result.ts';
import { PolicyFieldRow } from '../desk/policy-field.tsx';
import { useDeed } from '../lock/use-deed.ts';
import { Notice } from '../notice.tsx';
import { useProfileTexts } from './use-profile-texts.ts';

interface Props {
  readonly name: string;
  readonly hasPassphrase: boolean;
  readonly onSwitch: (passphrase: string) => Promise<Result<unknown, Failure>>;
}

/** Has a member of this profile take over, with their passphrase where they have one. */
export function SwitchForm({ name, hasPassphrase, onSwitch }: Props) {
  const words = useProfileTexts();
  const { isBusy, failure, run } = useDeed();
  const field = useRef<HTMLInputElement>(null);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isBusy) return;
    const isOpen = await run(() => onSwitch(field.current?.value ?? ''));
    if (!isOpen) field.current?.focus();
  };
  return (
    <form className="people-form" onSubmit={(event) => void submit(event)}>
      {hasPassphrase && (
        <PolicyFieldRow error={null} hint={words.passphraseHint} label={words.passphraseOf(name)}>
          {(attributes) => (
            <input
              {...attributes}
              autoComplete="off"
              name="passphrase"
              ref={field}
              required={true}
              type="password"
            />
          )}
        </PolicyFieldRow>
      )}
      <div className="row">
        <button aria-disabled={isBusy} className="btn" type="submit">
          {words.switchTo(name)}
        </button>
        <p role="status">{isBusy && words.opening}</p>
      </div>
      {failure && <Notice code={failure} />}
    </form>
  );
}
