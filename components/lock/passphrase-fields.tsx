import { useState } from 'react';
import { fewestLetters } from '@/lib/core/desk-lock.ts';
import { PolicyFieldRow } from '../desk/policy-field.tsx';
import { useLockTexts } from './use-lock-texts.ts';

/** What is wrong with a new passphrase. */
export type PassphraseFault = 'tooShort' | 'different' | null;

export const faultOf = (next: string, again: string): PassphraseFault => {
  if (next.trim().length < fewestLetters) return 'tooShort';
  return next === again ? null : 'different';
};

interface Props {
  readonly fault: PassphraseFault;
  readonly newWords: () => string;
}

/** A new passphrase, twice; words are suggested where somebody wants them. */
export function PassphraseFields({ fault, newWords }: Props) {
  const words = useLockTexts();
  const [suggested, setSuggested] = useState('');
  const letters = String(fewestLetters);
  return (
    <>
      <div className="lock-suggestion">
        <button className="btn" onClick={() => setSuggested(newWords())} type="button">
          {words.suggest}
        </button>
        <p role="status">
          {suggested && (
            <>
              <code>{suggested}</code> <span className="small quiet">{words.suggested}</span>
            </>
          )}
        </p>
      </div>
      <PolicyFieldRow
        error={fault === 'tooShort' ? words.tooShort(letters) : null}
        hint={words.nextHint(letters)}
        label={words.next}
      >
        {(attributes) => <input {...attributes} autoComplete="off" name="next" type="password" />}
      </PolicyFieldRow>
      <PolicyFieldRow
        error={fault === 'different' ? words.different : null}
        hint={words.againHint}
        label={words.again}
      >
        {(attributes) => <input {...attributes} autoComplete="off" name="again" type="password" />}
      </PolicyFieldRow>
    </>
  );
}
