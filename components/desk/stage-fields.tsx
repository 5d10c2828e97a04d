import type { Policy } from '@/lib/core/policy.ts';
import { PolicyFieldRow } from './policy-field.tsx';
import type { SimpleField } from './policy-fields.ts';
import { PolicyFieldset } from './policy-fieldset.tsx';
import { useSettingsTexts } from './use-settings-texts.ts';

interface Props {
  readonly policy: Policy;
  readonly errorOf: (field: SimpleField) => string | null;
}

const whens = ['never', 'high-risk', 'always'] as const;
const counts = ['approvalDays', 'remindDays'] as const;

/** Through whose hands a draft goes, and how long an approval holds. */
export function StageFields({ policy, errorOf }: Props) {
  const { field } = useSettingsTexts();
  return (
    <>
      <StageSwitches error={errorOf('stages')} stages={policy.stages} />
      {counts.map((name) => (
        <PolicyFieldRow {...field[name]} error={errorOf(name)} key={name}>
          {(attributes) => (
            <input
              {...attributes}
              defaultValue={policy[name]}
              inputMode="numeric"
              name={name}
              size={5}
            />
          )}
        </PolicyFieldRow>
      ))}
    </>
  );
}

function StageSwitches({
  stages,
  error,
}: {
  readonly stages: Policy['stages'];
  readonly error: string | null;
}) {
  const words = useSettingsTexts().field.stages;
  return (
    <PolicyFieldset error={error} hint={words.hint} label={words.label}>
      <label className="row">
        <input defaultChecked={stages.selfCheck} name="stageSelfCheck" type="checkbox" />
        {words.selfCheck}
      </label>
      <label className="row">
        <input defaultChecked={stages.editor} name="stageEditor" type="checkbox" />
        {words.editor}
      </label>
      <label className="row">
        {words.responsible}{' '}
        <select
          aria-invalid={error !== null}
          className="field"
          defaultValue={stages.responsible}
          name="stageResponsible"
        >
          {whens.map((one) => (
            <option key={one} value={one}>
              {words.when[one]}
            </option>
          ))}
        </select>
      </label>
    </PolicyFieldset>
  );
}
