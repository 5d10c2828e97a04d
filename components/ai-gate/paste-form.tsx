import { type FormEvent, useId, useRef, useState } from 'react';
import type { FailureCode } from '@/lib/core/failure.ts';
import { textOf } from '../desk/form-text.ts';
import { Notice } from '../notice.tsx';
import { useFocusOnMount } from '../use-focus-on-mount.ts';
import type { GateWishes } from './gate-view.ts';
import { useAiGateTexts } from './use-ai-gate-texts.ts';

interface Props {
  readonly onPaste: GateWishes['onPaste'];
}

/** Takes the text of an AI tool from wherever it was asked; what is refused stays in its fields. */
export function PasteForm({ onPaste }: Props) {
  const words = useAiGateTexts();
  const [isOpen, open] = useState(false);
  const [isDone, setDone] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = (isKept: boolean) => {
    open(false);
    setDone(isKept);
    // The form goes with the field that has the keyboard.
    queueMicrotask(() => button.current?.focus());
  };
  return (
    <>
      <p className="small" role="status">
        {isDone && words.received}
      </p>
      {isOpen ? (
        <Fields onClose={close} onPaste={onPaste} />
      ) : (
        <div className="row">
          <button className="btn btn-small" onClick={() => open(true)} ref={button} type="button">
            {words.paste}
          </button>
        </div>
      )}
    </>
  );
}

interface FieldsProps extends Props {
  readonly onClose: (isKept: boolean) => void;
}

function Fields({ onPaste, onClose }: FieldsProps) {
  const words = useAiGateTexts();
  const id = useId();
  const text = useFocusOnMount<HTMLTextAreaElement>();
  const [code, setCode] = useState<FailureCode | null>(null);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    // A text is taken as it is; only its names are trimmed.
    const pasted = String(form.get('text') ?? '');
    const failed = await onPaste({
      text: pasted,
      tool: textOf(form, 'tool'),
      prompt: textOf(form, 'prompt'),
    });
    setCode(failed);
    if (failed === null) onClose(true);
  };
  return (
    <form className="stack-tight" noValidate onSubmit={(event) => void submit(event)}>
      <label className="label" htmlFor={`${id}-text`}>
        {words.pasteTitle}
      </label>
      <textarea
        aria-describedby={`${id}-hint`}
        className="field"
        id={`${id}-text`}
        name="text"
        ref={text}
        rows={6}
      />
      <p className="hint" id={`${id}-hint`}>
        {words.pasteHint}
      </p>
      <label className="label" htmlFor={`${id}-tool`}>
        {words.tool}
      </label>
      <input
        aria-describedby={`${id}-tool-hint`}
        className="field"
        id={`${id}-tool`}
        maxLength={200}
        name="tool"
      />
      <p className="hint" id={`${id}-tool-hint`}>
        {words.toolHint}
      </p>
      <label className="label" htmlFor={`${id}-prompt`}>
        {words.promptWords}
      </label>
      <textarea
        aria-describedby={`${id}-prompt-hint`}
        className="field"
        id={`${id}-prompt`}
        name="prompt"
        rows={2}
      />
      <p className="hint" id={`${id}-prompt-hint`}>
        {words.promptHint}
      </p>
      {code && <Notice code={code} />}
      <div className="row">
        <button className="btn btn-primary" type="submit">
          {words.save}
        </button>
        <button className="btn" onClick={() => onClose(false)} type="button">
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
