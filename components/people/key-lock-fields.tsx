import { useState } from 'react';
import { type PassphraseFault, PassphraseFields } from '../lock/passphrase-fields.tsx';
import { useProfileTexts } from './use-profile-texts.ts';

interface Props {
  readonly isFirst: boolean;
  readonly fault: PassphraseFault;
  readonly newWords: () => string;
}

/** A passphrase for the keys of one person. Whoever has the profile for themself may do without. */
export function KeyLockFields({ isFirst, fault, newWords }: Props) {
  const words = useProfileTexts();
  const [isWanted, setWanted] = useState(!isFirst);
  return (
    <>
      {isFirst && (
        <label className="row">
          <input
            checked={isWanted}
            className="tick"
            name="shared"
            onChange={({ target }) => setWanted(target.checked)}
            type="checkbox"
          />
          {words.isShared}
        </label>
      )}
      {isWanted && (
        <>
          <p className="small">{words.passphraseNote}</p>
          <PassphraseFields fault={fault} newWords={newWords} />
        </>
      )}
    </>
  );
}
