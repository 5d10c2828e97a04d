import { catalogue } from '@/lib/core/catalogue.ts';
import type { Policy } from '@/lib/core/policy.ts';
import { type PolicyPart, policyPartNames } from '@/lib/core/policy-parts.ts';
import { usePolicyTexts } from './use-policy-texts.ts';

interface Props {
  readonly policy: Policy;
  readonly shown: PolicyPart;
  readonly onShow: (part: PolicyPart) => void;
}

/** The way through the parts, with how much each holds as it is kept. */
export function PartNav({ policy, shown, onShow }: Props) {
  const words = usePolicyTexts();
  const { numbers, helplines, domains, handles } = policy;
  const counts: Partial<Record<PolicyPart, number | string>> = {
    rules: catalogue.length,
    words: policy.ownWords.length,
    questions: policy.ownQuestions.length,
    election: policy.election.isOn ? words.on : words.off,
    official: [numbers, helplines, domains, handles].flat().length,
  };
  return (
    <nav aria-label={words.parts} className="pack-nav sheet-card">
      {policyPartNames.map((part) => (
        <button
          aria-current={part === shown ? 'page' : undefined}
          key={part}
          onClick={() => onShow(part)}
          type="button"
        >
          {words.part[part]}
          <span className="count">{counts[part]}</span>
        </button>
      ))}
    </nav>
  );
}
