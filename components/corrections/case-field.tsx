import { PolicyFieldRow } from '../desk/policy-field.tsx';
import type { CaseFault } from './case-form-state.ts';
import { useCorrectionsTexts } from './use-corrections-texts.ts';

interface Props {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly fault: CaseFault | undefined;
  readonly onValue: (value: string) => void;
  /** Rows of a field of several lines; else one line of this type. */
  readonly rows?: number;
  readonly type?: 'text' | 'url' | 'datetime-local';
}

/** One field of a case. What the browser holds half typed stays its own: it is never written over while it is used. */
export function CaseField({ name, label, hint, value, fault, onValue, rows, type }: Props) {
  const faults = useFaultWords();
  return (
    <PolicyFieldRow error={fault ? faults[fault] : null} hint={hint} label={label}>
      {(attributes) =>
        rows ? (
          <textarea
            {...attributes}
            name={name}
            onChange={(event) => onValue(event.currentTarget.value)}
            rows={rows}
            value={value}
          />
        ) : (
          <input
            {...attributes}
            name={name}
            onChange={(event) => onValue(event.currentTarget.value)}
            type={type ?? 'text'}
            {...(type === 'datetime-local' ? { defaultValue: value } : { value })}
          />
        )
      }
    </PolicyFieldRow>
  );
}

function useFaultWords(): Readonly<Record<CaseFault, string>> {
  const texts = useCorrectionsTexts();
  return {
    missing: texts.claimMissing,
    'too-long': texts.tooLong,
    'odd-time': texts.oddTime,
    'bad-address': texts.badAddress,
  };
}
