import { type FormEvent, useId } from 'react';
import type { FailureCode } from '@/lib/core/failure.ts';
import type { MatchedAnswer } from '@/lib/core/review/match-answers.ts';
import { Notice } from '../notice.tsx';
import { AnswerList } from './answer-list.tsx';
import { useShareTexts } from './use-share-texts.ts';

/** How far the answers by chat are. */
export type ChatState =
  | { readonly kind: 'idle' | 'no-name' }
  | { readonly kind: 'read'; readonly answers: readonly MatchedAnswer[] }
  | { readonly kind: 'noted'; readonly count: number };

interface Props {
  /** The message that goes to the reviewer; null until the version is saved. */
  readonly message: string | null;
  /** Whether the content class lets the text out as a message. */
  readonly isOffered: boolean;
  readonly state: ChatState;
  readonly failure: FailureCode | null;
  readonly onPrepare: () => void;
  readonly onCopy: (text: string) => void;
  readonly onRead: (pasted: string, from: string) => void;
  readonly onNote: () => void;
}

/** Asks a reviewer by WhatsApp, and takes down what they answer. */
export function ChatCard({
  message,
  isOffered,
  state,
  failure,
  onPrepare,
  onCopy,
  onRead,
  onNote,
}: Props) {
  const words = useShareTexts().chat;
  const id = useId();
  return (
    <section className="sheet-card backup-card">
      <h2>{words.title}</h2>
      <p className="quiet">{words.lead}</p>
      {message === null ? (
        isOffered && (
          <div className="row">
            <button className="btn btn-primary" onClick={onPrepare} type="button">
              {words.prepare}
            </button>
          </div>
        )
      ) : (
        <>
          <label className="label" htmlFor={id}>
            {words.message}
          </label>
          <textarea className="field" id={id} readOnly={true} rows={6} value={message} />
          <div className="row">
            <button className="btn btn-primary" onClick={() => onCopy(message)} type="button">
              {words.copy}
            </button>
          </div>
        </>
      )}
      <AnswerForm isNameMissing={state.kind === 'no-name'} onRead={onRead} />
      {failure && <Notice code={failure} />}
      <AnswerList onNote={onNote} state={state} />
    </section>
  );
}

interface FormProps extends Pick<Props, 'onRead'> {
  readonly isNameMissing: boolean;
}

function AnswerForm({ isNameMissing, onRead }: FormProps) {
  const words = useShareTexts().chat;
  const id = useId();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    onRead(String(fields.get('pasted') ?? ''), String(fields.get('from') ?? '').trim());
  };
  return (
    <form onSubmit={submit}>
      <label className="label" htmlFor={`${id}-pasted`}>
        {words.paste}
      </label>
      <textarea
        aria-describedby={`${id}-pasted-hint`}
        className="field"
        id={`${id}-pasted`}
        name="pasted"
        required={true}
        rows={4}
      />
      <p className="hint" id={`${id}-pasted-hint`}>
        {words.pasteHint}
      </p>
      <label className="label" htmlFor={`${id}-from`}>
        {words.from}
      </label>
      <input
        aria-describedby={`${id}-from-hint`}
        aria-invalid={isNameMissing}
        autoComplete="off"
        className="field"
        id={`${id}-from`}
        maxLength={200}
        name="from"
      />
      <p className="hint" id={`${id}-from-hint`} role={isNameMissing ? 'alert' : undefined}>
        {isNameMissing ? words.fromMissing : words.fromHint}
      </p>
      <button className="btn" type="submit">
        {words.read}
      </button>
    </form>
  );
}
