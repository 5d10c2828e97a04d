import { type FormEvent, useId, useState } from 'react';
import { type BackupPlace, backupIntervals } from '@/lib/core/backup/automatic.ts';
import { useMessages } from '../../language.tsx';
import { spokenMoment } from '../spoken-date.ts';
import type { AutomaticChoice, AutomaticView } from './automatic-view.ts';
import { useAutomaticTexts } from './use-automatic-texts.ts';

/** What the form asks for, each straight from a press: the browser asks its own question only then. */
export interface FormWishes {
  readonly onSave: (choice: AutomaticChoice) => void;
  readonly onOff: () => void;
  readonly onPickFolder: () => void;
  readonly onNewWords: () => void;
}

interface Props extends FormWishes {
  readonly view: AutomaticView;
}

const off = '0';

/** How often, where to, and whether it is locked. */
export function AutomaticForm({ view, onSave, onOff, onPickFolder, onNewWords }: Props) {
  const words = useAutomaticTexts();
  const { plan, asked } = view;
  const [often, setOften] = useState(String(plan?.days ?? off));
  const [place, setPlace] = useState<BackupPlace>(
    view.places.find((one) => one === plan?.place) ?? 'downloads',
  );
  const [isLocked, setLocked] = useState(Boolean(plan?.lock));
  const days = backupIntervals.find((one) => String(one) === often);
  const needsFolder = place === 'folder' && days !== undefined && view.folder === null;
  const isWaiting = asked.kind === 'words' || needsFolder;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isWaiting) return;
    if (days) onSave({ days, place, isLocked });
    else onOff();
  };
  return (
    <form onSubmit={submit}>
      <label className="label">
        {words.often}
        <select className="field" onChange={(event) => setOften(event.target.value)} value={often}>
          <option value={off}>{words.off}</option>
          {backupIntervals.map((one) => (
            <option key={one} value={one}>
              {words.every(String(one))}
            </option>
          ))}
        </select>
      </label>
      {days && view.places.length > 1 && (
        <PlaceFields {...{ view, place, onPickFolder }} onPlace={setPlace} />
      )}
      {days && <LockField {...{ view, isLocked, onNewWords }} onLocked={setLocked} />}
      <button aria-disabled={isWaiting} className="btn btn-primary" type="submit">
        {words.save}
      </button>
    </form>
  );
}

interface PlaceProps extends Pick<Props, 'view' | 'onPickFolder'> {
  readonly place: BackupPlace;
  readonly onPlace: (place: BackupPlace) => void;
}

function PlaceFields({ view, place, onPlace, onPickFolder }: PlaceProps) {
  const words = useAutomaticTexts();
  return (
    <fieldset>
      <legend className="label">{words.where}</legend>
      {view.places.map((one) => (
        <label className="row" key={one}>
          <input
            checked={place === one}
            className="tick"
            name="place"
            onChange={() => onPlace(one)}
            type="radio"
          />
          <span>
            {words.places[one]}
            {one === 'folder' && `: ${view.folder ?? words.noFolder}`}
          </span>
        </label>
      ))}
      {place === 'folder' && (
        <button className="btn" onClick={onPickFolder} type="button">
          {view.folder === null ? words.pickFolder : words.pickOther}
        </button>
      )}
    </fieldset>
  );
}

interface LockProps extends Pick<Props, 'view' | 'onNewWords'> {
  readonly isLocked: boolean;
  readonly onLocked: (isLocked: boolean) => void;
}

function LockField({ view: { plan, asked }, isLocked, onLocked, onNewWords }: LockProps) {
  const { language } = useMessages();
  const words = useAutomaticTexts();
  const hintId = useId();
  const since = plan?.lock?.since;
  return (
    <div>
      <label className="row">
        <input
          aria-describedby={hintId}
          checked={isLocked}
          className="tick"
          onChange={(event) => onLocked(event.target.checked)}
          type="checkbox"
        />
        {words.lock}
      </label>
      <p className="hint" id={hintId}>
        {!isLocked && words.unlocked}
        {isLocked && (since ? words.locked(spokenMoment(since, language)) : words.lockHint)}
      </p>
      {isLocked && since && asked.kind !== 'words' && (
        <button className="btn btn-small" onClick={onNewWords} type="button">
          {words.newWords}
        </button>
      )}
    </div>
  );
}
