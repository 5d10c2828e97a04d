import type { ReactNode } from 'react';
import type { Policy } from '@/lib/core/policy.ts';
import { PageHead } from '../desk/page-head.tsx';
import { PolicyEditor } from './policy-editor.tsx';
import { usePolicyTexts } from './use-policy-texts.ts';

interface Props {
  /** Undefined while it is not read yet. */
  readonly policy: Policy | undefined;
  readonly onSave: (set: Partial<Policy>) => Promise<void>;
  /** What stands above the editor. */
  readonly children?: ReactNode;
}

/** What the PR group sets for its offices. */
export function PolicyPage({ policy, onSave, children }: Props) {
  const words = usePolicyTexts();
  return (
    <div className="pack">
      <PageHead title={words.title} />
      <p className="quiet">{words.note}</p>
      {children}
      {policy && <PolicyEditor onSave={onSave} policy={policy} />}
    </div>
  );
}
