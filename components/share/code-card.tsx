import { type FormEvent, useId } from 'react';
import { longestCode } from '@/lib/core/code/frame.ts';
import type { FailureCode } from '@/lib/core/failure.ts';
import { spokenCount } from '../desk/spoken-date.ts';
import { useMessages } from '../language.tsx';
import { Notice } from '../notice.tsx';
import { QrCode } from '../phone/qr-code.tsx';
import { CodeLink } from './code-link.tsx';
import { useCodeTexts } from './use-code-texts.ts';

/** How far a code is. */
export type CodeState =
  | { readonly kind: 'idle' | 'running' }
  /** `name`: the version that it is about, as `v4 (9F2C)`. */
  | {
      readonly kind: 'made';
      readonly code: string;
      readonly name: string;
      /** Whether it brings a text, which a link can show. */
      readonly isText: boolean;
    }
  | { readonly kind: 'failed'; readonly failure: FailureCode };

/** Something that a code can be made of, besides the version that stands. */
export interface CodeChoice {
  readonly hash: string;
  readonly label: string;
}

export interface CodeCardProps {
  readonly choices: readonly CodeChoice[];
  /** Address of the office's page for reviewers; empty where it has none. */
  readonly viewer: string;
  readonly state: CodeState;
  /** @param hash Of a choice; empty for the version that stands. */
  readonly onMake: (hash: string) => void;
  readonly onCopy: (text: string) => void;
  readonly onSave: (code: string, name: string) => void;
}

/** Makes a text code of one version or one decision, and its QR picture. */
export function CodeCard({ choices, viewer, state, onMake, onCopy, onSave }: CodeCardProps) {
  const words = useCodeTexts();
  const id = useId();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onMake(String(new FormData(event.currentTarget).get('what') ?? ''));
  };
  return (
    <section className="sheet-card backup-card code-card">
      <h2>{words.title}</h2>
      <p className="quiet">{words.lead}</p>
      <form onSubmit={submit}>
        <label className="label" htmlFor={id}>
          {words.what}
        </label>
        <select className="field" id={id} name="what">
          <option value="">{words.version}</option>
          {choices.map(({ hash, label }) => (
            <option key={hash} value={hash}>
              {label}
            </option>
          ))}
        </select>
        <button className="btn btn-primary" disabled={state.kind === 'running'} type="submit">
          {words.make}
        </button>
      </form>
      {state.kind === 'failed' && <Notice code={state.failure} />}
      <MadeLine state={state} />
      {state.kind === 'made' && <Made {...state} {...{ onCopy, onSave }} />}
      {state.kind === 'made' && state.isText && viewer !== '' && (
        <CodeLink link={`${viewer}#${state.code}`} onCopy={onCopy} />
      )}
    </section>
  );
}

function MadeLine({ state }: Pick<CodeCardProps, 'state'>) {
  const { language } = useMessages();
  const words = useCodeTexts();
  const count = (letters: number) => spokenCount(letters, language);
  return (
    <div role="status">
      {state.kind === 'running' && <p>{words.running}</p>}
      {state.kind === 'made' && (
        <p>{words.made(state.name, count(state.code.length), count(longestCode))}</p>
      )}
    </div>
  );
}

interface MadeProps extends Pick<CodeCardProps, 'onCopy' | 'onSave'> {
  readonly code: string;
  readonly name: string;
}

function Made({ code, name, onCopy, onSave }: MadeProps) {
  const words = useCodeTexts();
  const id = useId();
  return (
    <>
      <label className="label" htmlFor={id}>
        {words.text}
      </label>
      <textarea className="field code-text" id={id} readOnly={true} rows={5} value={code} />
      <div className="row">
        <button
          className="btn btn-primary"
          onClick={() => onCopy(words.message(name, code))}
          type="button"
        >
          {words.copy}
        </button>
        <button className="btn" onClick={() => onSave(code, name)} type="button">
          {words.save}
        </button>
      </div>
      <div className="codes">
        <QrCode name={words.picture(name)} text={code} />
      </div>
      <p className="small quiet">{words.how}</p>
    </>
  );
}
