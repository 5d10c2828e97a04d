import type { ReactNode } from 'react';
import { type Prompt, withoutPart, withPart } from '@/lib/core/prompt/compose.ts';
import { countSecrets, type PromptSecrets } from '@/lib/core/prompt/secrets-of.ts';
import { Icon } from '../icon.tsx';
import type { FormProps } from './form-wishes.ts';
import { PromptPart } from './prompt-part.tsx';
import { usePromptTexts } from './use-prompt-texts.ts';

interface Props extends FormProps {
  readonly prompt: Prompt;
  readonly secrets: PromptSecrets;
  /** What can be done with the prompt as it stands. */
  readonly deeds: ReactNode;
  /** What is told about it. */
  readonly children: ReactNode;
}

/** The prompt as it will be copied, part by part. */
export function PromptSheet({ form, onForm, prompt, secrets, deeds, children }: Props) {
  const texts = usePromptTexts();
  const count = countSecrets(secrets);
  const foundIn = new Map(secrets.parts.map(({ part, found }) => [part.id, found]));
  return (
    <section aria-label={texts.prompt} className="sheet-card prompt-sheet">
      <header className="row pad-small">
        <h2>{texts.prompt}</h2>
        <span className="small quiet">{texts.direct}</span>
        <div className="row push">{deeds}</div>
      </header>
      <div role="status">
        {count > 0 && (
          <p className="strip strip-should">
            <Icon className="icon-small" name="should" />
            <span>
              <b>{texts.found(count)}</b> {texts.foundNote}
            </span>
          </p>
        )}
      </div>
      {children}
      <div className="pad-small">
        {prompt.parts.map((part) => (
          <PromptPart
            found={part.id === 'facts' && !part.isByHand ? [] : (foundIn.get(part.id) ?? [])}
            key={part.id}
            onGiveBack={() => onForm(withoutPart(form, part.id))}
            onText={(text) => onForm(withPart(form, part.id, text))}
            part={part}
          />
        ))}
      </div>
    </section>
  );
}
