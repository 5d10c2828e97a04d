import type { Policy } from '@/lib/core/policy.ts';
import { policyParts } from '@/lib/core/policy-parts.ts';
import type { PolicyField } from '@/lib/core/policy-schema.ts';
import { ElectionFields } from './election-fields.tsx';
import { MayBeHeld } from './held-fields.tsx';
import { ListField } from './list-field.tsx';
import { PolicyFieldRow } from './policy-field.tsx';
import { listFields } from './policy-fields.ts';
import { ReaderFields } from './reader-fields.tsx';
import { RegionFields } from './region-fields.tsx';
import { RetentionFields } from './retention-fields.tsx';
import { SaveLine } from './save-line.tsx';
import { StageFields } from './stage-fields.tsx';
import { usePolicyForm } from './use-policy-form.ts';
import { useSettingsTexts } from './use-settings-texts.ts';
import { ViewerField } from './viewer-field.tsx';

interface Props {
  readonly policy: Policy;
  readonly onSave: (set: Partial<Policy>) => Promise<void>;
  /** Whether the person came to say who reads. */
  readonly isAtReaders: boolean;
}

/** What the settings of the office show; the rest of its policy has a page of its own. */
const fields: readonly PolicyField[] = [
  'office',
  'readers',
  'ownReaders',
  'audience',
  'region',
  'readingTarget',
  ...listFields,
  'stages',
  'approvalDays',
  'remindDays',
  'election',
  'retention',
  'viewer',
];

/** What the office sets. Nothing is kept before the person says so, and a wrong field is told by name. */
export function PolicyForm({ policy, onSave, isAtReaders }: Props) {
  const words = useSettingsTexts();
  const { form, filled, outcome, errorOf, submit } = usePolicyForm(fields, onSave);
  return (
    <form className="sheet-card policy" noValidate onSubmit={submit} ref={form}>
      <MayBeHeld fields={['office']}>
        <PolicyFieldRow {...words.field.office} error={errorOf('office')}>
          {(attributes) => <input {...attributes} defaultValue={policy.office} name="office" />}
        </PolicyFieldRow>
      </MayBeHeld>
      <MayBeHeld fields={policyParts.readers}>
        <ReaderFields
          errorOf={errorOf}
          faults={filled.faults}
          policy={policy}
          takesFocus={isAtReaders}
        />
      </MayBeHeld>
      <MayBeHeld fields={policyParts.region}>
        <RegionFields errorOf={errorOf} policy={policy} />
      </MayBeHeld>
      {listFields.map((field) => (
        <MayBeHeld fields={[field]} key={field}>
          <ListField entries={policy[field]} error={errorOf(field)} field={field} />
        </MayBeHeld>
      ))}
      <MayBeHeld fields={policyParts.stages}>
        <StageFields errorOf={errorOf} policy={policy} />
      </MayBeHeld>
      <MayBeHeld fields={policyParts.election}>
        <ElectionFields election={policy.election} error={errorOf('election')} />
      </MayBeHeld>
      <MayBeHeld fields={policyParts.retention}>
        <RetentionFields error={errorOf('retention')} retention={policy.retention} />
      </MayBeHeld>
      <MayBeHeld fields={['viewer']}>
        <ViewerField address={policy.viewer} error={errorOf('viewer')} />
      </MayBeHeld>
      <SaveLine outcome={outcome} save={words.save} saved={words.saved} />
    </form>
  );
}
