import { useState } from 'react';
import type { PromptSecrets } from '@/lib/core/prompt/secrets-of.ts';
import { Notice } from '../notice.tsx';
import { usePromptTexts } from '../prompt/use-prompt-texts.ts';
import { AiAnswer } from './ai-answer.tsx';
import type { AiWishes } from './ai-state.ts';
import { SendQuestion } from './send-question.tsx';
import { SwitchOn } from './switch-on.tsx';

interface Props extends AiWishes {
  /** All of the prompt, as it would be sent. */
  readonly prompt: string;
  readonly secrets: PromptSecrets;
}

/** Runs the prompt, where the office switched that on. */
export function AiCard({ prompt, secrets, ...ai }: Props) {
  const { ai: texts } = usePromptTexts();
  const [isAsking, setIsAsking] = useState(false);
  const { connection } = ai;
  const where =
    connection?.kind === 'endpoint' ? `${connection.base} (${connection.model})` : texts.inBrowser;
  return (
    <section aria-label={texts.title} className="sheet-card pad-small ai-card">
      <h2>{texts.title}</h2>
      {connection === null ? (
        <SwitchOn {...ai} />
      ) : (
        <>
          <p className="small">{texts.to(where)}</p>
          <div className="row">
            <button
              className="btn btn-primary"
              disabled={ai.run.kind === 'running'}
              onClick={() => setIsAsking(true)}
              type="button"
            >
              {texts.run}
            </button>
            <button className="btn" onClick={ai.onSwitchOff} type="button">
              {texts.switchOff}
            </button>
          </div>
        </>
      )}
      {ai.failure && <Notice code={ai.failure} />}
      <AiAnswer {...ai} />
      {isAsking && (
        <SendQuestion
          onClose={() => setIsAsking(false)}
          onSend={() => {
            setIsAsking(false);
            ai.onSend(prompt);
          }}
          {...{ prompt, secrets, where }}
        />
      )}
    </section>
  );
}
