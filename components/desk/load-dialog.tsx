import { type FormEvent, useId, useState } from 'react';
import { titleOf } from '@/lib/core/title-of.ts';
import type { WorkingCopy } from '@/lib/core/working-copy.ts';
import { Dialog } from '../dialog.tsx';
import { Notice } from '../notice.tsx';
import { ComposerChoice, type ComposerOffer } from './composer-choice.tsx';
import { LoadConsequences } from './load-consequences.tsx';
import { useDeskTexts } from './use-desk-texts.ts';
import { useLoadTexts } from './use-load-texts.ts';

interface Props {
  readonly draft: WorkingCopy;
  readonly composers: readonly [ComposerOffer, ...ComposerOffer[]];
  readonly isLoading: boolean;
  /** Its version could not be saved: the person is told, and may go on without it. */
  readonly isWithoutVersion: boolean;
  readonly onLoad: (composer: ComposerOffer) => void;
  readonly onClose: () => void;
}

/** Asks which open composer gets the draft, and says before what happens to the text there. */
export function LoadDialog(props: Props) {
  const { draft, composers, isLoading, isWithoutVersion, onLoad, onClose } = props;
  const desk = useDeskTexts();
  const texts = useLoadTexts();
  const titleId = useId();
  const [tabId, setTabId] = useState(composers[0].tabId);
  const chosen = composers.find((composer) => composer.tabId === tabId) ?? composers[0];

  const submit = (event: FormEvent) => {
    event.preventDefault();
    onLoad(chosen);
  };
  return (
    <Dialog labelledBy={titleId} onClose={onClose}>
      <form className="stack" onSubmit={submit}>
        <h2 id={titleId}>{texts.title}</h2>
        <p className="quiet">{texts.draft(titleOf(draft.text) || desk.untitled)}</p>
        <ComposerChoice chosen={chosen} composers={composers} onChoose={setTabId} />
        <div aria-live="polite" className="stack">
          <LoadConsequences composer={chosen} draft={draft} />
        </div>
        {isWithoutVersion && !isLoading && <Notice code="version.not-kept" />}
        <div className="row dialog-foot">
          <button className="btn" onClick={onClose} type="button">
            {texts.cancel}
          </button>
          <button aria-disabled={isLoading} className="btn btn-primary" type="submit">
            {useSubmitWords(chosen, props)}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

function useSubmitWords(
  chosen: ComposerOffer,
  { isLoading, isWithoutVersion }: Pick<Props, 'isLoading' | 'isWithoutVersion'>,
): string {
  const { loading, load, keepAndLoad, withoutVersion } = useLoadTexts();
  if (isLoading) return loading;
  if (isWithoutVersion) return withoutVersion;
  return chosen.length > 0 ? keepAndLoad : load;
}
