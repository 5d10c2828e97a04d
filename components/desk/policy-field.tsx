import { type ReactNode, useId } from 'react';

interface Props {
  readonly label: string;
  readonly hint: string;
  /** What is not right; null where nothing is. */
  readonly error: string | null;
  readonly children: (attributes: FieldAttributes) => ReactNode;
}

/** What ties a field to its label, its hint and its error. */
export interface FieldAttributes {
  readonly id: string;
  readonly className: string;
  readonly 'aria-describedby': string;
  readonly 'aria-invalid': boolean;
}

/** One field of the settings with its label above and what helps below. */
export function PolicyFieldRow({ label, hint, error, children }: Props) {
  const id = useId();
  return (
    <div className="policy-field">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      {children({
        id,
        className: error ? 'field field-invalid' : 'field',
        'aria-describedby': error ? `${id}-hint ${id}-error` : `${id}-hint`,
        'aria-invalid': error !== null,
      })}
      <p className="hint" id={`${id}-hint`}>
        {hint}
      </p>
      {error && (
        <p className="field-error" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
