import { type ReactNode, useId } from 'react';

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly error: string | null;
  readonly children: ReactNode;
}

/** Several fields of the office's settings that say one thing, with its hint and what is wrong with it. */
export function PolicyFieldset({ label, hint, error, children }: Props) {
  const id = useId();
  return (
    <fieldset aria-describedby={error ? `${id}-hint ${id}-error` : `${id}-hint`}>
      <legend className="label">{label}</legend>
      {children}
      <p className="hint" id={`${id}-hint`}>
        {hint}
      </p>
      {error && (
        <p className="field-error" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
}
