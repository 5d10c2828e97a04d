import { type ReactNode, useDeferredValue, useMemo } from 'react';
import type { Policy } from '@/lib/core/policy.ts';
import { composePrompt } from '@/lib/core/prompt/compose.ts';
import { secretsOf } from '@/lib/core/prompt/secrets-of.ts';
import type { SaveState } from '@/lib/keeping/autosave.ts';
import { AiCard } from '../ai/ai-card.tsx';
import type { AiWishes } from '../ai/ai-state.ts';
import { PageHead } from '../desk/page-head.tsx';
import { SaveStatus } from '../desk/save-status.tsx';
import { CopyButtons } from './copy-buttons.tsx';
import type { FormProps } from './form-wishes.ts';
import { PromptFormFields } from './prompt-form.tsx';
import { PromptSheet } from './prompt-sheet.tsx';
import { Readiness } from './readiness.tsx';
import { usePromptTexts } from './use-prompt-texts.ts';

interface Props extends FormProps {
  readonly policy: Policy;
  readonly save: SaveState;
  /** The draft that it is made for; null for none. */
  readonly draft: string | null;
  readonly onCopy: (text: string, said: string) => void;
  /** Ways to other pages. */
  readonly ways: ReactNode;
  /** What came of the last deed. */
  readonly said: ReactNode;
  readonly ai: AiWishes;
  readonly children: ReactNode;
}

/** Makes a prompt of facts: what is filled in on one side, the prompt itself on the other. */
export function WorkshopPage({
  form,
  onForm,
  policy,
  save,
  draft,
  onCopy,
  ways,
  said,
  ai,
  children,
}: Props) {
  const texts = usePromptTexts();
  const prompt = useMemo(() => composePrompt(form), [form]);
  // Looking through all of it costs more than a key may.
  const settled = useDeferredValue(form);
  const secrets = useMemo(
    () => secretsOf(settled, composePrompt(settled), policy),
    [settled, policy],
  );
  return (
    <>
      <PageHead title={texts.title}>
        <span className="small quiet">{texts.lead}</span>
        <SaveStatus save={save} />
        {ways}
      </PageHead>
      {children}
      {draft && (
        <p className="small quiet bin-note">
          {texts.ofDraft} <a href={`#draf/${draft}`}>{texts.toDraft}</a>
        </p>
      )}
      <div className="workshop">
        <div className="stack">
          <PromptFormFields {...{ form, onForm }} found={secrets.facts} />
          <Readiness prompt={prompt} />
          <AiCard {...ai} {...{ secrets }} prompt={prompt.text} />
        </div>
        <PromptSheet
          {...{ form, onForm, prompt, secrets }}
          deeds={<CopyButtons {...{ form, prompt, secrets, onCopy }} />}
        >
          {said}
        </PromptSheet>
      </div>
    </>
  );
}
