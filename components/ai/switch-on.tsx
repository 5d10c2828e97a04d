import type { FormEvent } from 'react';
import { PolicyFieldRow } from '../desk/policy-field.tsx';
import { usePromptTexts } from '../prompt/use-prompt-texts.ts';
import type { AiWishes } from './ai-state.ts';

type Props = Pick<AiWishes, 'builtIn' | 'onSwitchOn' | 'onBuiltIn'>;

/** How the office reaches an AI; off until somebody says so here. */
export function SwitchOn({ builtIn, onSwitchOn, onBuiltIn }: Props) {
  const { ai: texts } = usePromptTexts();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const [base, model, key] = ['base', 'model', 'key'].map((name) =>
      String(fields.get(name) ?? '').trim(),
    );
    onSwitchOn(base ?? '', model ?? '', key ?? '');
  };
  return (
    <>
      <p className="small quiet">{texts.off}</p>
      <details>
        <summary>{texts.how}</summary>
        <form className="ai-form" onSubmit={submit}>
          <p className="small">{texts.lead}</p>
          <PolicyFieldRow error={null} hint={texts.baseHint} label={texts.base}>
            {(attributes) => <input {...attributes} name="base" required={true} type="url" />}
          </PolicyFieldRow>
          <PolicyFieldRow error={null} hint={texts.modelHint} label={texts.model}>
            {(attributes) => <input {...attributes} maxLength={200} name="model" required={true} />}
          </PolicyFieldRow>
          <PolicyFieldRow error={null} hint={texts.keyHint} label={texts.key}>
            {(attributes) => (
              <input
                {...attributes}
                autoComplete="off"
                maxLength={500}
                name="key"
                type="password"
              />
            )}
          </PolicyFieldRow>
          <button className="btn" type="submit">
            {texts.switchOn}
          </button>
        </form>
        {builtIn && <p className="small quiet">{texts.builtInState[builtIn]}</p>}
        {(builtIn === 'ready' || builtIn === 'to-fetch') && (
          <button className="btn" onClick={onBuiltIn} type="button">
            {texts.builtIn}
          </button>
        )}
      </details>
    </>
  );
}
