import { type FormEvent, useState } from 'react';
import type { Member } from '@/lib/core/review/known-people.ts';
import { waysOf } from '@/lib/core/review/ways.ts';
import type { Secrecy } from '@/lib/core/secrecy.ts';
import { useSecrecyTexts } from '../secrecy/use-secrecy-texts.ts';
import { ReaderPick } from './reader-pick.tsx';
import { type FileLock, type FileWay, fileWays } from './share-state.ts';
import { endOfDay, UntilField } from './until-field.tsx';
import { useShareTexts } from './use-share-texts.ts';

export interface LockFormProps {
  /** The content class of the draft. */
  readonly secrecy: Secrecy;
  /** Whether a key is open in this profile, by which the file could be opened again. */
  readonly hasKey: boolean;
  /** Whose keys the file may be locked for. */
  readonly readers: readonly Member[];
  readonly isBusy: boolean;
  readonly onMake: (lock: FileLock) => void;
}

/** Asks who may open a review file. Only what the content class allows is offered. */
export function LockForm({ secrecy, hasKey, readers, isBusy, onMake }: LockFormProps) {
  const words = useShareTexts().file;
  const { locks, lock, pickOne } = useSecrecyTexts();
  const offered = waysOf(secrecy);
  const [wanted, setWanted] = useState<FileWay>('word-file');
  const [isMissing, setIsMissing] = useState(false);
  const way = offered.has(wanted) ? wanted : 'member-file';
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const until = endOfDay(String(data.get('until') ?? ''));
    if (way !== 'member-file') return onMake({ way, until });
    const chosen = data.getAll('reader').map(String);
    setIsMissing(chosen.length === 0);
    if (chosen.length > 0) onMake({ way, readers: chosen, until });
  };
  const isPossible = way !== 'member-file' || (hasKey && readers.length > 0);
  return (
    <form onSubmit={submit}>
      <fieldset>
        <legend className="label">{locks}</legend>
        {fileWays
          .filter((one) => offered.has(one))
          .map((one) => (
            <label className="row" key={one}>
              <input
                checked={one === way}
                className="tick"
                name="lock"
                onChange={() => setWanted(one)}
                type="radio"
                value={one}
              />
              {lock[one]}
            </label>
          ))}
      </fieldset>
      {way === 'member-file' && <ReaderPick hasKey={hasKey} readers={readers} />}
      {way === 'open-file' && <p className="small">{words.open}</p>}
      {isMissing && way === 'member-file' && (
        <p className="field-error" role="alert">
          {pickOne}
        </p>
      )}
      <UntilField />
      {isPossible && (
        <button className="btn btn-primary" disabled={isBusy} type="submit">
          {words.make}
        </button>
      )}
    </form>
  );
}
