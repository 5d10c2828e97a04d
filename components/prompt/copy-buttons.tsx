import { useState } from 'react';
import { composePrompt, type Prompt, withoutFacts } from '@/lib/core/prompt/compose.ts';
import { factIds, type PromptForm } from '@/lib/core/prompt/form.ts';
import { countSecrets, type PromptSecrets } from '@/lib/core/prompt/secrets-of.ts';
import { Icon } from '../icon.tsx';
import { CopyQuestion } from './copy-question.tsx';
import { usePromptTexts } from './use-prompt-texts.ts';

interface Props {
  readonly form: PromptForm;
  readonly prompt: Prompt;
  readonly secrets: PromptSecrets;
  /** @param said What is told once it is in the clipboard. */
  readonly onCopy: (text: string, said: string) => void;
}

/** Copies the prompt: at once where nothing was found in it, else without it or after one more question. */
export function CopyButtons({ form, prompt, secrets, onCopy }: Props) {
  const texts = usePromptTexts();
  const [isAsking, setIsAsking] = useState(false);
  const copyAll = () => onCopy(prompt.text, texts.copied.title);
  const left = factIds.filter((id) => secrets.facts.has(id));
  const numbers = joined(
    left.map((id) => String(factIds.indexOf(id) + 1)),
    texts.and,
  );
  const isClean = countSecrets(secrets) === 0;
  return (
    <>
      {!isClean && (
        <button className="btn" onClick={() => setIsAsking(true)} type="button">
          {texts.copyAll}
        </button>
      )}
      {secrets.isOnlyInFacts && (
        <button
          className="btn btn-primary"
          onClick={() =>
            onCopy(composePrompt(withoutFacts(form, left)).text, texts.copiedWithout(numbers))
          }
          type="button"
        >
          <Icon name="copy" />
          {texts.copyWithout(numbers)}
        </button>
      )}
      {isClean && (
        <button className="btn btn-primary" onClick={copyAll} type="button">
          <Icon name="copy" />
          {texts.copy}
        </button>
      )}
      {isAsking && (
        <CopyQuestion
          onClose={() => setIsAsking(false)}
          onCopy={() => {
            setIsAsking(false);
            copyAll();
          }}
          secrets={secrets}
        />
      )}
    </>
  );
}

/** `5`, `1 dan 5`, `1, 2 dan 5`. */
function joined(all: readonly string[], and: (first: string, last: string) => string): string {
  const last = all.at(-1) ?? '';
  return all.length < 2 ? last : and(all.slice(0, -1).join(', '), last);
}
