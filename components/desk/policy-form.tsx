import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { Policy } from '@/lib/core/policy.ts';
import { Notice } from '../notice.tsx';
import { ElectionFields } from './election-fields.tsx';
import { PolicyFieldRow } from './policy-field.tsx';
import { listFields, readPolicyForm, type SimpleField, unfilled } from './policy-fields.ts';
import { ReaderFields } from './reader-fields.tsx';
import { RegionFields } from './region-fields.tsx';
import { RetentionFields } from './retention-fields.tsx';
import { StageFields } from './stage-fields.tsx';
import { useSettingsTexts } from './use-settings-texts.ts';
import { ViewerField } from './viewer-field.tsx';

interface Props {
  readonly policy: Policy;
  readonly onSave: (policy: Policy) => Promise<void>;
  /** Whether the person came to say who reads. */
  readonly isAtReaders: boolean;
}

/** What the office sets. Nothing is kept before the person says so, and a wrong field is told by name. */
export function PolicyForm({ policy, onSave, isAtReaders }: Props) {
  const words = useSettingsTexts();
  const form = useRef<HTMLFormElement>(null);
  const [filled, setFilled] = useState(unfilled);
  const [outcome, setOutcome] = useState<'none' | 'kept' | 'refused'>('none');
  const errorOf = (field: SimpleField) =>
    filled.wrong.includes(field) ? words.field[field].wrong : null;
  // The keyboard goes on where something is to be mended, once it is told what.
  useEffect(() => {
    if (filled !== unfilled && !filled.policy) focusFirstWrong(form.current);
  }, [filled]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!form.current) return;
    const now = readPolicyForm(new FormData(form.current));
    setFilled(now);
    setOutcome('none');
    if (!now.policy) return;
    onSave(now.policy).then(
      () => setOutcome('kept'),
      () => setOutcome('refused'),
    );
  };

  return (
    <form className="sheet-card policy" noValidate onSubmit={submit} ref={form}>
      <PolicyFieldRow {...words.field.office} error={errorOf('office')}>
        {(attributes) => <input {...attributes} defaultValue={policy.office} name="office" />}
      </PolicyFieldRow>
      <ReaderFields
        errorOf={errorOf}
        faults={filled.faults}
        policy={policy}
        takesFocus={isAtReaders}
      />
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
      <StageFields errorOf={errorOf} policy={policy} />
      <ElectionFields election={policy.election} error={errorOf('election')} />
      <RetentionFields error={errorOf('retention')} retention={policy.retention} />
      <ViewerField address={policy.viewer} error={errorOf('viewer')} />
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

function focusFirstWrong(form: HTMLFormElement | null): void {
  form?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
}
