import type { AiLabel } from '@/lib/core/policy.ts';
import { PolicyFieldRow } from '../desk/policy-field.tsx';
import { usePolicyTexts } from './use-policy-texts.ts';

interface Props {
  readonly label: AiLabel;
  readonly error: string | null;
}

/** What a text says where AI helped with it, and whether it has to. */
export function AiLabelFields({ label, error }: Props) {
  const { required, ...words } = usePolicyTexts().field.aiLabel;
  return (
    <>
      <PolicyFieldRow {...words} error={error}>
        {(attributes) => <input {...attributes} defaultValue={label.text} name="aiLabel" />}
      </PolicyFieldRow>
      <label className="row">
        <input
          className="switch"
          defaultChecked={label.isRequired}
          name="aiLabelRequired"
          type="checkbox"
        />
        {required}
      </label>
    </>
  );
}
