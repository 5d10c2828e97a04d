import { type FormEvent, useId, useState } from 'react';
import { useMessages } from '@/components/language.tsx';

interface Props {
  /** Accounts named before, the one in use first. */
  readonly accounts: readonly string[];
  /** Asked for the personal feed. */
  readonly isPersonal: boolean;
  readonly onYes: (account: string) => void;
  readonly onNotThis: () => void;
}

/** Asked once per site and account: nothing is kept by itself before a yes. */
export function KeepQuestion({ accounts, isPersonal, onYes, onNotThis }: Props) {
  const { m } = useMessages();
  const [isMissing, setMissing] = useState(false);
  const id = useId();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const field = event.currentTarget.account as HTMLInputElement;
    const account = field.value.trim();
    if (account) return onYes(account);
    setMissing(true);
    field.focus();
  };
  return (
    <form aria-label={m.panel.saveDraft} className="keep-question" noValidate onSubmit={submit}>
      <p>{isPersonal ? m.panel.keepPersonal : m.panel.keepQuestion}</p>
      <p className="small quiet">{m.panel.keepPromise}</p>
      <label className="label" htmlFor={id}>
        {m.panel.account}
      </label>
      <input
        aria-describedby={isMissing ? `${id}e` : undefined}
        aria-invalid={isMissing}
        autoComplete="off"
        className={isMissing ? 'field field-invalid' : 'field'}
        defaultValue={accounts[0]}
        id={id}
        list={`${id}l`}
        maxLength={200}
        name="account"
      />
      <datalist id={`${id}l`}>
        {accounts.map((account) => (
          <option key={account} value={account} />
        ))}
      </datalist>
      {isMissing && (
        <p className="field-error" id={`${id}e`} role="alert">
          {m.panel.accountMissing}
        </p>
      )}
      <div className="row">
        <button className="btn btn-small" type="submit">
          {m.panel.keepYes}
        </button>
        <button className="btn btn-small btn-quiet" onClick={onNotThis} type="button">
          {m.panel.keepNotThis}
        </button>
      </div>
    </form>
  );
}
