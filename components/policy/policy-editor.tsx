import { useState } from 'react';
import type { Policy } from '@/lib/core/policy.ts';
import {
  fieldsOfParts,
  type PolicyPart,
  partOfField,
  policyPartNames,
  policyParts,
} from '@/lib/core/policy-parts.ts';
import { MayBeHeld } from '../desk/held-fields.tsx';
import { SaveLine } from '../desk/save-line.tsx';
import { usePolicyForm } from '../desk/use-policy-form.ts';
import { PartFields } from './part-fields.tsx';
import { PartNav } from './part-nav.tsx';
import { usePolicyTexts } from './use-policy-texts.ts';

interface Props {
  readonly policy: Policy;
  readonly onSave: (set: Partial<Policy>) => Promise<void>;
  /** Something is written here that is not kept yet. */
  readonly onEdit: () => void;
}

const fields = fieldsOfParts(policyPartNames);

/** The parts of a policy, one of them in sight; what is written in the others stays. */
export function PolicyEditor({ policy, onSave, onEdit }: Props) {
  const words = usePolicyTexts();
  const [shown, show] = useState<PolicyPart>('rules');
  const around = usePolicyForm(fields, onSave, (field) => show(partOfField(field)));
  const { form, outcome, submit } = around;
  return (
    <form className="pack-editor" noValidate onInput={onEdit} onSubmit={submit} ref={form}>
      <PartNav onShow={show} policy={policy} shown={shown} />
      <div className="pack-parts">
        {policyPartNames.map((part) => (
          <section
            aria-label={words.part[part]}
            className={`sheet-card policy pack-${part}`}
            hidden={part !== shown}
            key={part}
          >
            <h2>{words.part[part]}</h2>
            <MayBeHeld fields={policyParts[part]}>
              <PartFields {...around} part={part} policy={policy} />
            </MayBeHeld>
          </section>
        ))}
        <SaveLine outcome={outcome} save={words.save} saved={words.saved} />
      </div>
    </form>
  );
}
