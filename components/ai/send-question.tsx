import { type FormEvent, useId } from 'react';
import { countSecrets, type PromptSecrets } from '@/lib/core/prompt/secrets-of.ts';
import { Dialog } from '../dialog.tsx';
import { FoundList } from '../prompt/found-list.tsx';
import { usePromptTexts } from '../prompt/use-prompt-texts.ts';

interface Props {
  readonly prompt: string;
  readonly secrets: PromptSecrets;
  readonly where: string;
  readonly onSend: () => void;
  readonly onClose: () => void;
}

/** Shows all that would be sent, and whereto; what was found in it stops it until that is read. */
export function SendQuestion({ prompt, secrets, where, onSend, onClose }: Props) {
  const { ai: texts, ask } = usePromptTexts();
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSend();
  };
  return (
    <Dialog className="prompt-question" labelledBy={id} onClose={onClose}>
      <form onSubmit={submit}>
        <h2 id={id}>{texts.question}</h2>
        <p>{texts.where(where)}</p>
        <label className="label" htmlFor={`${id}-text`}>
          {texts.text}
        </label>
        <textarea
          className="field"
          id={`${id}-text`}
          lang="id"
          readOnly={true}
          rows={12}
          value={prompt}
        />
        {countSecrets(secrets) > 0 && (
          <>
            {secrets.parts.map(({ part, found }) => (
              <FoundList found={found} key={part.id} />
            ))}
            <p className="small quiet">{ask.law}</p>
            <label className="row">
              <input className="tick" required={true} type="checkbox" />
              {texts.understood}
            </label>
          </>
        )}
        <div className="row">
          <button className="btn" onClick={onClose} type="button">
            {texts.cancel}
          </button>
          <button className="btn btn-primary" type="submit">
            {texts.send}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
