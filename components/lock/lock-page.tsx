import { type FormEvent, useEffect } from 'react';
import type { Failure } from '@/lib/core/failure.ts';
import type { Language } from '@/lib/core/local.ts';
import type { Result } from '@/lib/core/result.ts';
import { spokenCount } from '../desk/spoken-date.ts';
import { useDeskTexts } from '../desk/use-desk-texts.ts';
import { Icon } from '../icon.tsx';
import { useMessages } from '../language.tsx';
import { LanguagePick } from '../language-pick.tsx';
import { Notice } from '../notice.tsx';
import { RescueLink } from '../rescue-link.tsx';
import { useFocusOnMount } from '../use-focus-on-mount.ts';
import { useDeed } from './use-deed.ts';
import { useLockTexts } from './use-lock-texts.ts';

interface Props {
  readonly waiting: number;
  readonly isConverting: boolean;
  /** An automatic backup is due. */
  readonly isBackupWaiting: boolean;
  readonly onUnlock: (passphrase: string) => Promise<Result<unknown, Failure>>;
  readonly onLanguage: (language: Language) => void;
}

/** All that a locked desk shows: nothing of any draft. */
export function LockPage({ waiting, isConverting, isBackupWaiting, onUnlock, onLanguage }: Props) {
  const { m, language } = useMessages();
  const desk = useDeskTexts();
  const words = useLockTexts();
  // The title of what was open goes too.
  useEffect(() => {
    document.title = `${words.title} · ${m.common.product}`;
  }, [words, m]);
  return (
    <div className="lock">
      <header className="brand">
        <Icon name="brand" />
        <b>{desk.title}</b>
      </header>
      <main className="sheet-card lock-card" id="isi">
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
        <Unlock onUnlock={onUnlock} />
        {waiting > 0 && <p role="status">{words.waiting(spokenCount(waiting, language))}</p>}
        {isBackupWaiting && <p>{words.backupWaits}</p>}
        {isConverting && <p>{words.unfinished}</p>}
        <p className="small quiet">{words.goesOn}</p>
        <details>
          <summary>{words.forgotten}</summary>
          <p className="small">{words.forgottenNote}</p>
          <p className="small">{words.forgottenWay}</p>
          <RescueLink />
        </details>
      </main>
      <footer>
        <LanguagePick onPick={onLanguage} />
      </footer>
    </div>
  );
}

function Unlock({ onUnlock }: Pick<Props, 'onUnlock'>) {
  const words = useLockTexts();
  const field = useFocusOnMount<HTMLInputElement>();
  const { isBusy, failure, run } = useDeed();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const input = field.current;
    const passphrase = input?.value;
    if (isBusy || !passphrase) return;
    // What was wrong is typed anew, and lies in no field meanwhile.
    input.value = '';
    if (!(await run(() => onUnlock(passphrase)))) input.focus();
  };
  return (
    <form className="lock-form" onSubmit={(event) => void submit(event)}>
      <label className="label" htmlFor="lock-passphrase">
        {words.passphrase}
      </label>
      <input
        aria-invalid={failure === 'lock.wrong-passphrase'}
        autoComplete="off"
        className="field"
        id="lock-passphrase"
        ref={field}
        type="password"
      />
      <div className="row">
        <button aria-disabled={isBusy} className="btn btn-primary" type="submit">
          {words.unlock}
        </button>
        <p role="status">{isBusy && words.unlocking}</p>
      </div>
      {failure && <Notice code={failure} />}
    </form>
  );
}
