import { useState } from 'react';
import { changedFields } from '@/lib/core/policy-pack/changes.ts';
import { ChangeList } from './change-list.tsx';
import type { PackDeeds, PackView } from './pack-deeds.ts';
import { PublishForm } from './publish-form.tsx';
import { usePolicyTexts } from './use-policy-texts.ts';

interface Props {
  readonly view: PackView;
  readonly deeds: PackDeeds;
  readonly isEdited: boolean;
}

/** What is not published yet, and making the next pack of it. */
export function PublishCard({ view, deeds, isEdited }: Props) {
  const { pack: words } = usePolicyTexts();
  const [isDiscarded, setDiscarded] = useState(false);
  const { inUse } = view.state;
  const fields = inUse ? changedFields(view.policy, inUse.pack.policy) : [];
  const discard = async () => setDiscarded((await deeds.restore()).ok);
  return (
    <details className="sheet-card pack-card">
      <summary>{words.make}</summary>
      {inUse && <p>{fields.length === 0 ? words.same : words.differs(fields.length)}</p>}
      {inUse && fields.length > 0 && (
        <>
          <ChangeList
            after={view.policy}
            before={{ ...view.policy, ...inUse.pack.policy }}
            fields={fields}
          />
          <div className="row">
            <button
              className="btn"
              disabled={isEdited}
              onClick={() => void discard()}
              type="button"
            >
              {words.discard}
            </button>
          </div>
        </>
      )}
      <p className="small quiet">{words.seen}</p>
      {isEdited ? <p>{words.saveFirst}</p> : <PublishForm deeds={deeds} view={view} />}
      <p role="status">{isDiscarded && words.discarded}</p>
    </details>
  );
}
