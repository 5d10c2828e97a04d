import { type ComponentProps, useState } from 'react';
import type { Policy } from '@/lib/core/policy.ts';
import { PageHead } from '../desk/page-head.tsx';
import { ManagedLine } from './managed-line.tsx';
import { PackCard } from './pack-card.tsx';
import type { PackDeeds, PackView } from './pack-deeds.ts';
import { PolicyEditor } from './policy-editor.tsx';
import { PublishCard } from './publish-card.tsx';
import { usePolicyTexts } from './use-policy-texts.ts';

interface Props {
  /** Undefined while it is not read yet. */
  readonly view: PackView | undefined;
  readonly deeds: PackDeeds;
  readonly onSave: (set: Partial<Policy>) => Promise<void>;
  /** Another number: the policy became another one under the editor. */
  readonly edition: number;
  /** What the administrator of this computer gave; undefined while it is not read yet. */
  readonly managed: ComponentProps<typeof ManagedLine>['managed'] | undefined;
}

/** What the PR group sets for its offices. */
export function PolicyPage({ view, deeds, onSave, edition, managed }: Props) {
  const words = usePolicyTexts();
  const [isEdited, setEdited] = useState(false);
  const save = async (set: Partial<Policy>) => {
    await onSave(set);
    setEdited(false);
  };
  return (
    <div className="pack">
      <PageHead title={words.title} />
      <p className="quiet">{words.note}</p>
      {view && (
        <>
          {managed && <ManagedLine managed={managed} />}
          <PackCard deeds={deeds} isEdited={isEdited} view={view} />
          <PolicyEditor
            key={edition}
            onEdit={() => setEdited(true)}
            onSave={save}
            policy={view.policy}
          />
          <PublishCard deeds={deeds} isEdited={isEdited} view={view} />
        </>
      )}
    </div>
  );
}
