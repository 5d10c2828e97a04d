import { holdsOrders } from '@/lib/core/ai/answer.ts';
import { Notice } from '../notice.tsx';
import { usePromptTexts } from '../prompt/use-prompt-texts.ts';
import type { AiRun, AiWishes } from './ai-state.ts';

type Props = Pick<AiWishes, 'run' | 'onStop' | 'onTake' | 'onCopyAnswer' | 'onDiscard'>;

/** An answer as it comes and once it is there. It is text, whatever it holds. */
export function AiAnswer({ run, onStop, ...deeds }: Props) {
  const { ai: texts } = usePromptTexts();
  const text = textOf(run);
  return (
    <>
      <div role="status">
        {run.kind === 'running' && <p className="small">{texts.running}</p>}
        {run.kind === 'whole' && <p className="small">{texts.whole}</p>}
      </div>
      {run.kind === 'running' && (
        <button className="btn" onClick={onStop} type="button">
          {texts.stop}
        </button>
      )}
      {run.kind === 'failed' && (
        <Notice code={run.failure.code}>
          {run.failure.retryAfter !== null && <p>{texts.retryAfter(run.failure.retryAfter)}</p>}
        </Notice>
      )}
      {text !== '' && (
        <section aria-label={texts.answer} className="ai-answer">
          {run.kind === 'failed' && <p className="small should">{texts.part}</p>}
          {holdsOrders(text) && <p className="small should">{texts.orders}</p>}
          <p className="ai-words" lang="id">
            {text}
          </p>
          {run.kind !== 'running' && <Deeds text={text} {...deeds} />}
        </section>
      )}
    </>
  );
}

function Deeds({
  text,
  onTake,
  onCopyAnswer,
  onDiscard,
}: Omit<Props, 'run' | 'onStop'> & { readonly text: string }) {
  const { ai: texts } = usePromptTexts();
  return (
    <div className="row">
      <button className="btn btn-primary" onClick={() => onTake(text)} type="button">
        {texts.toGate}
      </button>
      <button className="btn" onClick={() => onCopyAnswer(text)} type="button">
        {texts.copyAnswer}
      </button>
      <button className="btn" onClick={onDiscard} type="button">
        {texts.discard}
      </button>
    </div>
  );
}

function textOf(run: AiRun): string {
  if (run.kind === 'idle') return '';
  return run.kind === 'failed' ? run.failure.partial : run.text;
}
