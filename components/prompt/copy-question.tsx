import { type FormEvent, useId } from 'react';
import type { PromptSecrets } from '@/lib/core/prompt/secrets-of.ts';
import { Dialog } from '../dialog.tsx';
import { FoundList } from './found-list.tsx';
import { usePromptTexts } from './use-prompt-texts.ts';

interface Props {
  readonly secrets: PromptSecrets;
  readonly onCopy: () => void;
  readonly onClose: () => void;
}

/** Asks once more before a prompt with personal or secret data is copied, and names what was found. */
export function CopyQuestion({ secrets: { parts }, onCopy, onClose }: Props) {
  const { ask } = usePromptTexts();
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onCopy();
  };
  return (
    <Dialog className="prompt-question" labelledBy={id} onClose={onClose}>
      <form onSubmit={submit}>
        <h2 id={id}>{ask.title}</h2>
        <p>{ask.lead}</p>
        {parts.map(({ part, found }) => (
          <section aria-label={part.heading} key={part.id}>
            <h3 className="caption">{part.heading}</h3>
            <FoundList found={found} />
          </section>
        ))}
        <p className="small quiet">{ask.law}</p>
        <label className="row">
          <input className="tick" required={true} type="checkbox" />
          {ask.understood}
        </label>
        <div className="row">
          <button className="btn" onClick={onClose} type="button">
            {ask.cancel}
          </button>
          <button className="btn btn-danger" type="submit">
            {ask.copy}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
