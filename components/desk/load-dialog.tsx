import { type FormEvent, useId, useState } from 'react';
import { titleOf } from '@/lib/core/title-of.ts';
import type { WorkingCopy } from '@/lib/core/working-copy.ts';
import { Dialog } from '../dialog.tsx';
import { useMessages } from '../language.tsx';
import { ComposerChoice, type ComposerOffer } from './composer-choice.tsx';
import { LoadConsequences } from './load-consequences.tsx';
import { useLoadTexts } from './use-load-texts.ts';

interface Props {
  readonly draft: WorkingCopy;
  readonly composers: readonly [ComposerOffer, ...ComposerOffer[]];
  readonly isLoading: boolean;
  readonly onLoad: (composer: ComposerOffer) => void;
  readonly onClose: () => void;
}

/** Asks which open composer gets the draft, and says before what happens to the text there. */
export function LoadDialog({ draft, composers, isLoading, onLoad, onClose }: Props) {
  const { m } = useMessages();
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
        <p className="quiet">{texts.draft(titleOf(draft.text) || m.desk.untitled)}</p>
        <ComposerChoice chosen={chosen} composers={composers} onChoose={setTabId} />
        <div aria-live="polite" className="stack">
          <LoadConsequences composer={chosen} draft={draft} />
        </div>
        <div className="row dialog-foot">
          <button className="btn" onClick={onClose} type="button">
            {texts.cancel}
          </button>
          <button aria-disabled={isLoading} className="btn btn-primary" type="submit">
            {useSubmitWords(chosen, isLoading)}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

function useSubmitWords(chosen: ComposerOffer, isLoading: boolean): string {
  const { loading, load, keepAndLoad } = useLoadTexts();
  if (isLoading) return loading;
  return chosen.length > 0 ? keepAndLoad : load;
}
