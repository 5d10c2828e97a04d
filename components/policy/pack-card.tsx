import { FilePick } from '../desk/file-pick.tsx';
import { InUseLine } from './in-use-line.tsx';
import { OpenedPackView } from './opened-pack.tsx';
import type { PackDeeds, PackView } from './pack-deeds.ts';
import { PackFailureNotice } from './pack-failure-notice.tsx';
import { usePackCard } from './use-pack-card.ts';
import { usePolicyTexts } from './use-policy-texts.ts';

interface Props {
  readonly view: PackView;
  readonly deeds: PackDeeds;
  /** Whether the editor below holds something that is not kept. */
  readonly isEdited: boolean;
}

/** The pack in use, and opening another one: first what it changes, then, where the person says so, the change. */
export function PackCard({ view, deeds, isEdited }: Props) {
  const { pack: words } = usePolicyTexts();
  const { state, open, take, cancel } = usePackCard(deeds);
  return (
    <section className="sheet-card pack-card">
      <InUseLine onSave={deeds.save} state={view.state} />
      <FilePick
        isDisabled={state.kind === 'busy'}
        label={words.open}
        onFile={(file) => void open(file)}
      />
      {state.kind === 'failed' && <PackFailureNotice failure={state.failure} />}
      {state.kind === 'opened' && (
        <OpenedPackView
          inUse={view.state.inUse}
          isEdited={isEdited}
          key={state.opened.text}
          onCancel={cancel}
          onTake={(isCompared) => void take(state.opened, isCompared)}
          opened={state.opened}
          signers={view.state.signers}
        />
      )}
      <p role="status">{state.kind === 'taken' && words.taken(state.number)}</p>
    </section>
  );
}
