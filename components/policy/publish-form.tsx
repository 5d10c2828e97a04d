import { type FormEvent, useState } from 'react';
import type { PackFailure } from '@/lib/core/policy-pack/read-pack.ts';
import {
  fieldsOfParts,
  type PolicyPart,
  policyPartNames,
  policyParts,
} from '@/lib/core/policy-parts.ts';
import { textOf } from '../desk/form-text.ts';
import { PolicyFieldRow } from '../desk/policy-field.tsx';
import { PolicyFieldset } from '../desk/policy-fieldset.tsx';
import { KeyDigits } from './key-digits.tsx';
import type { PackDeeds, PackView } from './pack-deeds.ts';
import { PackFailureNotice } from './pack-failure-notice.tsx';
import { usePolicyTexts } from './use-policy-texts.ts';

interface Props {
  readonly view: PackView;
  readonly deeds: Pick<PackDeeds, 'make'>;
}

const longestName = 120;

/** Names the next pack, says what goes into it, and signs it with the key of whoever is at work. */
export function PublishForm({ view: { state, ownKey }, deeds }: Props) {
  const { pack: words, part: partWords } = usePolicyTexts();
  const [wrong, setWrong] = useState<'name' | 'parts' | null>(null);
  const [outcome, setOutcome] = useState<PackFailure | number | null>(null);
  const before = state.inUse?.pack;
  const number = (before?.number ?? 0) + 1;
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const name = textOf(form, 'packName');
    const parts = policyPartNames.filter((part) => form.getAll('part').includes(part));
    const fault = faultIn(name, parts);
    setWrong(fault);
    if (fault) return;
    const made = await deeds.make({ name, fields: fieldsOfParts(parts) });
    setOutcome(made.ok ? made.value.pack.number : made.failure);
  };
  if (ownKey === null) return <NoKey />;
  return (
    <form className="pack-form" noValidate onSubmit={(event) => void submit(event)}>
      <PolicyFieldRow
        error={wrong === 'name' ? words.needsName : null}
        hint={words.nameHint}
        label={words.name}
      >
        {(attributes) => (
          <input {...attributes} defaultValue={before?.name ?? ''} name="packName" />
        )}
      </PolicyFieldRow>
      <PolicyFieldset
        error={wrong === 'parts' ? words.needsParts : null}
        hint={words.partsHint}
        label={words.partsLabel}
      >
        {policyPartNames.map((part) => (
          <label className="row" key={part}>
            <input
              className="tick"
              defaultChecked={goesAlong(part, before?.policy)}
              name="part"
              type="checkbox"
              value={part}
            />
            {partWords[part]}
          </label>
        ))}
      </PolicyFieldset>
      <KeyDigits label={words.ownNumber} of={ownKey} />
      {typeof outcome === 'object' && outcome && <PackFailureNotice failure={outcome} />}
      <div className="row">
        <button className="btn btn-primary" type="submit">
          {words.publish(number)}
        </button>
        <p role="status">{typeof outcome === 'number' && words.published(outcome)}</p>
      </div>
    </form>
  );
}

function faultIn(name: string, parts: readonly PolicyPart[]): 'name' | 'parts' | null {
  if (name === '' || name.length > longestName) return 'name';
  return parts.length === 0 ? 'parts' : null;
}

/** As in the pack before; in the first one all but the readers, who are others in each office. */
const goesAlong = (part: PolicyPart, before: object | undefined): boolean =>
  before ? policyParts[part].some((field) => field in before) : part !== 'readers';

function NoKey() {
  const { pack: words } = usePolicyTexts();
  return (
    <p>
      {words.needsKey} <a href="#orang">{words.toPeople}</a>
    </p>
  );
}
