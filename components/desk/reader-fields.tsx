import { useState } from 'react';
import { officeIds } from '@/lib/core/audience/office-ids.ts';
import type { Policy } from '@/lib/core/policy.ts';
import { OwnReaderFields } from './own-reader-fields.tsx';
import type { OwnFaults } from './own-readers-form.ts';
import { PolicyFieldRow } from './policy-field.tsx';
import { useSettingsTexts } from './use-settings-texts.ts';

interface Props {
  readonly policy: Policy;
  readonly error: string | null;
  readonly faults: OwnFaults;
}

/** Who reads: the readers of one office that we know, or some that this office describes. */
export function ReaderFields({ policy, error, faults }: Props) {
  const { field, readers: words } = useSettingsTexts();
  const [chosen, setChosen] = useState<string>(policy.readers ?? '');
  // What is not right must be in sight, whatever was chosen since.
  const isOwn = chosen === 'own' || Object.keys(faults).length > 0;
  return (
    <fieldset>
      <legend className="group-title">{words.title}</legend>
      <PolicyFieldRow {...field.readers} error={error}>
        {(attributes) => (
          <select
            {...attributes}
            defaultValue={chosen}
            name="readers"
            onChange={({ currentTarget }) => setChosen(currentTarget.value)}
          >
            <option value="">{words.none}</option>
            {officeIds.map((id) => (
              <option key={id} value={id}>
                {words.office[id]}
              </option>
            ))}
            <option value="own">{words.own}</option>
          </select>
        )}
      </PolicyFieldRow>
      <OwnReaderFields faults={faults} isShown={isOwn} own={policy.ownReaders} />
    </fieldset>
  );
}
