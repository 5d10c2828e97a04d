import { readLocalMoment } from '@/lib/core/local-moment.ts';
import { PolicyFieldRow } from '../desk/policy-field.tsx';
import { useSecrecyTexts } from '../secrecy/use-secrecy-texts.ts';

/** Until which day decisions are asked for; may be left empty. */
export function UntilField() {
  const words = useSecrecyTexts();
  return (
    <PolicyFieldRow error={null} hint={words.untilHint} label={words.until}>
      {(attributes) => <input {...attributes} name="until" type="date" />}
    </PolicyFieldRow>
  );
}

/** The last minute of a day as a field gives it, by the clock of this computer, ISO 8601; null without a day. */
export function endOfDay(day: string): string | null {
  const read = readLocalMoment(day && `${day}T23:59`, false);
  return 'moment' in read ? read.moment : null;
}
