import { type FormEvent, useRef, useState } from 'react';
import type { Policy } from '@/lib/core/policy.ts';
import type { PolicyField } from '@/lib/core/policy-schema.ts';
import { useMessages } from '../language.tsx';
import { Notice } from '../notice.tsx';
import { ElectionFields } from './election-fields.tsx';
import { PolicyFieldRow } from './policy-field.tsx';
import { lineFields, listFields, readPolicyForm } from './policy-fields.ts';
import { RegionFields } from './region-fields.tsx';

interface Props {
  readonly policy: Policy;
  readonly onSave: (policy: Policy) => Promise<void>;
}

/** What the office sets. Nothing is kept before the person says so, and a wrong field is told by name. */
export function PolicyForm({ policy, onSave }: Props) {
  const { m } = useMessages();
  const form = useRef<HTMLFormElement>(null);
  const [wrong, setWrong] = useState<readonly PolicyField[]>([]);
  const [outcome, setOutcome] = useState<'none' | 'kept' | 'refused'>('none');
  const words = m.settings;
  const errorOf = (field: PolicyField) => (wrong.includes(field) ? words.field[field].wrong : null);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!form.current) return;
    const filled = readPolicyForm(new FormData(form.current));
    setWrong(filled.wrong);
    setOutcome('none');
    if (!filled.policy) return focusFirst(form.current, filled.wrong);
    onSave(filled.policy).then(
      () => setOutcome('kept'),
      () => setOutcome('refused'),
    );
  };

  return (
    <form className="sheet-card policy" noValidate onSubmit={submit} ref={form}>
      {lineFields.map((field) => (
        <PolicyFieldRow {...words.field[field]} error={errorOf(field)} key={field}>
          {(attributes) => <input {...attributes} defaultValue={policy[field]} name={field} />}
        </PolicyFieldRow>
      ))}
      <RegionFields errorOf={errorOf} policy={policy} />
      {listFields.map((field) => (
        <PolicyFieldRow {...words.field[field]} error={errorOf(field)} key={field}>
          {(attributes) => (
            <textarea
              {...attributes}
              defaultValue={policy[field].join('\n')}
              name={field}
              rows={3}
            />
          )}
        </PolicyFieldRow>
      ))}
      <ElectionFields election={policy.election} error={errorOf('election')} />
      {outcome === 'refused' && <Notice code="settings.not-kept" />}
      <div className="row">
        <button className="btn btn-primary" type="submit">
          {words.save}
        </button>
        <p role="status">{outcome === 'kept' && words.saved}</p>
      </div>
    </form>
  );
}

/** The keyboard goes on where something is to be mended. */
function focusFirst(form: HTMLFormElement, [first]: readonly PolicyField[]): void {
  const field = first && form.elements.namedItem(first);
  if (field instanceof HTMLElement) field.focus();
}
