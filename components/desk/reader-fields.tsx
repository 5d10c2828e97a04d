import { type ChangeEvent, useState } from 'react';
import { offices } from '@/lib/core/audience/offices/index.ts';
import type { Policy } from '@/lib/core/policy.ts';
import { useMessages } from '../language.tsx';
import { useFocusOnMount } from '../use-focus-on-mount.ts';
import { offerTarget } from './offer-target.ts';
import { OfficeReaders } from './office-readers.tsx';
import { OwnReaderFields } from './own-reader-fields.tsx';
import type { OwnFaults } from './own-readers-form.ts';
import { PolicyFieldRow } from './policy-field.tsx';
import type { SimpleField } from './policy-fields.ts';
import { useSettingsTexts } from './use-settings-texts.ts';

interface Props {
  readonly policy: Policy;
  readonly errorOf: (field: SimpleField) => string | null;
  readonly faults: OwnFaults;
  readonly takesFocus: boolean;
}

/** Who reads: the readers of one office that we know, or some that this office describes. */
export function ReaderFields({ policy, errorOf, faults, takesFocus }: Props) {
  const { field, readers: words } = useSettingsTexts();
  const ref = useFocusOnMount<HTMLSelectElement>(takesFocus);
  const { local } = useMessages();
  const [chosen, setChosen] = useState<string>(policy.readers ?? '');
  const choose = ({ currentTarget: { form, value } }: ChangeEvent<HTMLSelectElement>) => {
    setChosen(value);
    const target = offices.find(({ id }) => id === value)?.readingTarget;
    if (target) offerTarget(form, target);
  };
  const readers = offices.find(({ id }) => id === chosen);
  // What is not right must be in sight, whatever was chosen since.
  const isOwn = chosen === 'own' || Object.keys(faults).length > 0;
  return (
    <fieldset className="reader-fields">
      <legend className="group-title">{words.title}</legend>
      <PolicyFieldRow {...field.readers} error={errorOf('readers')}>
        {(attributes) => (
          <select {...attributes} defaultValue={chosen} name="readers" ref={ref} onChange={choose}>
            <option value="">{words.none}</option>
            {offices.map(({ id, office }) => (
              <option key={id} value={id}>
                {local(office)}
              </option>
            ))}
            <option value="own">{words.own}</option>
          </select>
        )}
      </PolicyFieldRow>
      {readers && <OfficeReaders readers={readers} />}
      <OwnReaderFields faults={faults} isShown={isOwn} own={policy.ownReaders} />
      <PolicyFieldRow {...field.audience} error={errorOf('audience')}>
        {(attributes) => <input {...attributes} defaultValue={policy.audience} name="audience" />}
      </PolicyFieldRow>
    </fieldset>
  );
}
