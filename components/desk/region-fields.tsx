import { type ChangeEvent, useId, useRef } from 'react';
import type { Policy } from '@/lib/core/policy.ts';
import type { PolicyField } from '@/lib/core/policy-schema.ts';
import { regions } from '@/lib/core/regions.ts';
import { useMessages } from '../language.tsx';
import { PolicyFieldRow } from './policy-field.tsx';

interface Props {
  readonly policy: Policy;
  readonly errorOf: (field: PolicyField) => string | null;
}

/** The region, and the readability that its readers need: a known region brings its own. */
export function RegionFields({ policy, errorOf }: Props) {
  const { m } = useMessages();
  const list = useId();
  const target = useRef<HTMLInputElement>(null);
  const follow = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const known = regions.find(({ name }) => name === currentTarget.value);
    if (known && target.current) target.current.value = String(known.readingTarget);
  };
  const { region, readingTarget } = m.settings.field;
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
            ref={target}
          />
        )}
      </PolicyFieldRow>
    </>
  );
}
