import { type ChangeEvent, useId } from 'react';
import type { Policy } from '@/lib/core/policy.ts';
import { regions } from '@/lib/core/regions.ts';
import { offerTarget } from './offer-target.ts';
import { PolicyFieldRow } from './policy-field.tsx';
import type { SimpleField } from './policy-fields.ts';
import { useSettingsTexts } from './use-settings-texts.ts';

interface Props {
  readonly policy: Policy;
  readonly errorOf: (field: SimpleField) => string | null;
}

/** The region, and the readability that its readers need: a known region brings its own. */
export function RegionFields({ policy, errorOf }: Props) {
  const list = useId();
  const follow = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const known = regions.find(({ name }) => name === currentTarget.value);
    if (known) offerTarget(currentTarget.form, known.readingTarget);
  };
  const { region, readingTarget } = useSettingsTexts().field;
  return (
    <>
      <PolicyFieldRow {...region} error={errorOf('region')}>
        {(attributes) => (
          <input
            {...attributes}
            defaultValue={policy.region}
            list={list}
            name="region"
            onChange={follow}
          />
        )}
      </PolicyFieldRow>
      <datalist id={list}>
        {regions.map(({ name }) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <PolicyFieldRow {...readingTarget} error={errorOf('readingTarget')}>
        {(attributes) => (
          <input
            {...attributes}
            defaultValue={policy.readingTarget}
            inputMode="numeric"
            name="readingTarget"
          />
        )}
      </PolicyFieldRow>
    </>
  );
}
