import type { DraftState } from '@/lib/core/records/fold.ts';
import { areSame, textsOf } from '@/lib/core/snapshot.ts';
import type { WorkingCopy } from '@/lib/core/working-copy.ts';
import type { PrintTexts } from '@/lib/i18n/print-messages.ts';
import { clockTime } from '../clock-time.ts';
import { spokenDay, spokenMoment } from '../desk/spoken-date.ts';
import { fullNameOf } from '../history/version-name.ts';
import { useMessages } from '../language.tsx';
import { usePrintTexts } from './use-print-texts.ts';

interface Props {
  readonly copy: WorkingCopy;
  readonly state: DraftState;
  /** The one of this browser, where the draft names none. */
  readonly office: string;
  /** Names of those that get a text. */
  readonly channels: readonly string[];
}

/** What the draft is, for whom and for when, and which version of it lies here. */
export function PrintedHead({ copy, state, office, channels }: Props) {
  const { language } = useMessages();
  const texts = usePrintTexts();
  const { details } = copy;
  const spoken = (moment: string) =>
    `${spokenDay(new Date(moment), new Date(0), language)} ${clockTime(moment)}`;
  const rows: readonly (readonly [string, string])[] = [
    [texts.office, details.office || office || '–'],
    [texts.account, details.account || texts.noAccount],
    [texts.channels, channels.join(', ')],
    [texts.planned, details.plannedAt ? spoken(details.plannedAt) : texts.notPlanned],
    [texts.version, versionOf(copy, state, texts, (at) => spokenMoment(at, language))],
  ];
  return (
    <dl className="print-head">
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      {details.notes && (
        <div>
          <dt>{texts.notes}</dt>
          <dd className="print-notes">{details.notes}</dd>
        </div>
      )}
    </dl>
  );
}

/** The version that the texts are, or the one that they grew from. */
function versionOf(
  copy: WorkingCopy,
  { versions }: DraftState,
  texts: PrintTexts,
  spoken: (moment: string) => string,
): string {
  const last = versions.findLast(({ hash }) => copy.parents.includes(hash)) ?? versions.at(-1);
  if (!last) return texts.noVersion;
  const working = { texts: textsOf(copy), channel: copy.channel };
  if (!areSame(working, last.record.body)) return texts.changedSince(fullNameOf(last));
  return texts.savedAt(fullNameOf(last), spoken(last.record.at));
}
