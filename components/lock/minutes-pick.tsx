import { type LockMinutes, lockMinutes } from '@/lib/core/desk-lock.ts';
import { useLockTexts } from './use-lock-texts.ts';

interface Props {
  readonly value: LockMinutes;
  readonly onPick: (minutes: LockMinutes) => void;
}

/** After how many minutes without use the desk is locked. */
export function MinutesPick({ value, onPick }: Props) {
  const words = useLockTexts();
  return (
    <label className="lock-minutes">
      <span className="label">{words.after}</span>
      <select
        className="field"
        onChange={({ target }) => {
          const picked = lockMinutes.find((minutes) => String(minutes) === target.value);
          if (picked) onPick(picked);
        }}
        value={value}
      >
        {lockMinutes.map((minutes) => (
          <option key={minutes} value={minutes}>
            {words.minutes(String(minutes))}
          </option>
        ))}
      </select>
    </label>
  );
}
