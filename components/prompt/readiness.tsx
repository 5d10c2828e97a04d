import type { Prompt } from '@/lib/core/prompt/compose.ts';
import { elementOf } from './form-wishes.ts';
import { usePromptTexts } from './use-prompt-texts.ts';

interface Props {
  readonly prompt: Prompt;
}

/** How many parts are ready, and what is missing by its name, each leading to its field. */
export function Readiness({ prompt: { parts, missing, ready } }: Props) {
  const texts = usePromptTexts();
  const words = texts.ready(ready, parts.length);
  return (
    <section aria-label={words} className="sheet-card pad-small prompt-ready">
      <p>
        <b>{words}</b>
      </p>
      {missing.length > 0 && (
        <p className="small quiet">
          {texts.missing}{' '}
          {missing.map((field, at) => (
            <span key={field}>
              {at > 0 && ', '}
              <button
                className="link"
                onClick={() => document.getElementById(elementOf(field))?.focus()}
                type="button"
              >
                {texts.field[field]}
              </button>
            </span>
          ))}
        </p>
      )}
      <progress aria-label={words} className="progress" max={parts.length} value={ready} />
    </section>
  );
}
