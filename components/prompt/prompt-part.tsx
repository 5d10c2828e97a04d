import { useId } from 'react';
import type { ComposedPart } from '@/lib/core/prompt/compose.ts';
import type { Secret } from '@/lib/core/prompt/find-secrets.ts';
import { useMessages } from '../language.tsx';
import { FoundList } from './found-list.tsx';
import { usePromptTexts } from './use-prompt-texts.ts';

interface Props {
  readonly part: ComposedPart;
  readonly found: readonly Secret[];
  readonly onText: (text: string) => void;
  /** Gives the part back to what is filled in. */
  readonly onGiveBack: () => void;
}

/** One part of the prompt, with its reason, to be changed where it stands. */
export function PromptPart({ part, found, onText, onGiveBack }: Props) {
  const { local } = useMessages();
  const texts = usePromptTexts();
  const id = useId();
  const { heading, why, text, isByHand } = part;
  return (
    <div className="prompt-part">
      <label className="caption" htmlFor={id}>
        {heading}
      </label>
      <div className="stack-tight">
        <textarea
          aria-describedby={`${id}-why`}
          className="prompt-words"
          id={id}
          lang="id"
          maxLength={70_000}
          onChange={({ target }) => onText(target.value)}
          rows={Math.max(1, text.split('\n').length)}
          value={text}
        />
        <p className="hint" id={`${id}-why`}>
          {local(why)}
        </p>
        {isByHand && (
          <p className="row small quiet">
            {texts.byHand}
            <button
              aria-label={texts.giveBackOf(heading)}
              className="btn btn-small"
              onClick={() => {
                document.getElementById(id)?.focus();
                onGiveBack();
              }}
              type="button"
            >
              {texts.giveBack}
            </button>
          </p>
        )}
        {found.length > 0 && <FoundList found={found} />}
      </div>
    </div>
  );
}
