import { useState } from 'react';
import type { PeopleDeeds } from './people-deeds.ts';
import { usePeopleTexts } from './use-people-texts.ts';

interface Props {
  /** What is handed over. */
  readonly text: string;
  readonly fileName: string;
  readonly copyLabel: string;
  readonly saveLabel: string;
  readonly deeds: Pick<PeopleDeeds, 'copy' | 'save'>;
}

/** A card goes by the clipboard or as a file. */
export function HandOver({ text, fileName, copyLabel, saveLabel, deeds }: Props) {
  const words = usePeopleTexts();
  const [isCopied, setIsCopied] = useState(false);
  return (
    <>
      <div className="row">
        <button
          className="btn"
          onClick={() => void deeds.copy(text).then(setIsCopied)}
          type="button"
        >
          {copyLabel}
        </button>
        <button className="btn" onClick={() => deeds.save(text, fileName)} type="button">
          {saveLabel}
        </button>
      </div>
      <p className="small" role="status">
        {isCopied && words.copied}
      </p>
    </>
  );
}
