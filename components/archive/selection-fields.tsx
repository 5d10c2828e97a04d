import type { ArchiveSelection } from '@/lib/core/archive/selection.ts';
import { type DraftStatus, draftStatuses } from '@/lib/core/draft-status.ts';
import { useArchiveTexts } from './use-archive-texts.ts';

interface Props {
  readonly selection: ArchiveSelection;
  /** Names of the offices that there are drafts for; the empty one is the office of this browser. */
  readonly offices: readonly string[];
  readonly onChange: (selection: ArchiveSelection) => void;
}

/** A choice that narrows nothing. No office can be called so. */
const everything = '\n';

/** Months, office and status of the posts that are wanted. What is left alone narrows nothing. */
export function SelectionFields({ selection, offices, onChange }: Props) {
  const words = useArchiveTexts();
  const { from, to, office, status } = selection;
  const without = (field: keyof ArchiveSelection) => {
    const { [field]: _, ...rest } = selection;
    return rest;
  };
  const setMonth = (field: 'from' | 'to', month: string) =>
    onChange(isMonth(month) ? { ...selection, [field]: month } : without(field));
  return (
    <div className="row archive-fields">
      <Month label={words.from} month={from} onChange={(month) => setMonth('from', month)} />
      <Month label={words.to} month={to} onChange={(month) => setMonth('to', month)} />
      <Pick
        label={words.office}
        onChange={(name) =>
          onChange(name === everything ? without('office') : { ...selection, office: name })
        }
        options={offices.map((name) => [name, name || words.ownOffice] as const)}
        value={office}
      />
      <Pick
        label={words.status}
        onChange={(name) =>
          onChange(
            name === everything ? without('status') : { ...selection, status: name as DraftStatus },
          )
        }
        options={draftStatuses.map((name) => [name, words.statuses[name]] as const)}
        value={status}
      />
    </div>
  );
}

/** Firefox has no field of its own for months: there it is written, as `2026-11`. */
const isMonth = (written: string): boolean => /^\d{4}-(?:0[1-9]|1[0-2])$/u.test(written);

interface MonthProps {
  readonly label: string;
  readonly month: string | undefined;
  readonly onChange: (month: string) => void;
}

function Month({ label, month, onChange }: MonthProps) {
  return (
    <label>
      {label}
      <input
        className="field"
        defaultValue={month ?? ''}
        onChange={({ target }) => onChange(target.value)}
        placeholder="2026-11"
        type="month"
      />
    </label>
  );
}

interface PickProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onChange: (value: string) => void;
}

function Pick({ label, value, options, onChange }: PickProps) {
  const words = useArchiveTexts();
  return (
    <label>
      {label}
      <select
        className="field"
        onChange={({ target }) => onChange(target.value)}
        value={value ?? everything}
      >
        <option value={everything}>{words.everything}</option>
        {options.map(([name, shown]) => (
          <option key={name} value={name}>
            {shown}
          </option>
        ))}
      </select>
    </label>
  );
}
