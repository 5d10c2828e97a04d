import { PolicyFieldRow } from './policy-field.tsx';
import type { listFields } from './policy-fields.ts';
import { useSettingsTexts } from './use-settings-texts.ts';

interface Props {
  readonly field: (typeof listFields)[number];
  readonly entries: readonly string[];
  readonly error: string | null;
}

/** A field of the office's policy with one entry a line. */
export function ListField({ field, entries, error }: Props) {
  const words = useSettingsTexts();
  return (
    <PolicyFieldRow {...words.field[field]} error={error}>
      {(attributes) => (
        <textarea {...attributes} defaultValue={entries.join('\n')} name={field} rows={3} />
      )}
    </PolicyFieldRow>
  );
}
