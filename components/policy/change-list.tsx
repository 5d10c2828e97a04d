import type { Policy } from '@/lib/core/policy.ts';
import type { PolicyField } from '@/lib/core/policy-schema.ts';
import { diffWords } from '@/lib/core/word-diff.ts';
import { useSettingsTexts } from '../desk/use-settings-texts.ts';
import { DiffText } from '../diff-text.tsx';
import { useMessages } from '../language.tsx';
import { nameOfField, type Spoken, wordsOfField } from './field-words.ts';
import { usePolicyTexts } from './use-policy-texts.ts';

interface Props {
  readonly before: Policy;
  readonly after: Policy;
  /** The fields in which they differ. */
  readonly fields: readonly PolicyField[];
}

/** What changes in a policy, field by field and word for word. */
export function ChangeList({ before, after, fields }: Props) {
  const spoken = useSpoken();
  const { empty } = spoken.policy;
  return (
    <dl className="pack-changes">
      {fields.map((field) => {
        const [old, next] = [before, after].map((one) => wordsOfField(field, one, spoken) || empty);
        return (
          <div key={field}>
            <dt>{nameOfField(field, spoken)}</dt>
            <dd>
              <DiffText passages={diffWords(old ?? '', next ?? '').passages} />
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

function useSpoken(): Spoken {
  const { m, local } = useMessages();
  const [policy, settings] = [usePolicyTexts(), useSettingsTexts()];
  return {
    policy,
    settings,
    severity: m.common.severity,
    kind: m.check.kind.name,
    local,
  };
}
