import { useId } from 'react';
import { useFocusOnMount } from './use-focus-on-mount.ts';

interface Props {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly text: string;
  readonly rows: number;
  readonly isReadOnly?: boolean;
  /** Whether the keyboard goes there as soon as it is shown. */
  readonly takesFocus: boolean;
  readonly onText: (text: string) => void;
}

/** A field for some sentences, with its name above and what helps below. */
export function LongTextField({ label, hint, text, rows, isReadOnly, takesFocus, onText }: Props) {
  const id = useId();
  const field = useFocusOnMount<HTMLTextAreaElement>(takesFocus);
  return (
    <div className="stack-tight">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <textarea
        aria-describedby={hint ? `${id}-hint` : undefined}
        className="field"
        id={id}
        onChange={(event) => onText(event.currentTarget.value)}
        readOnly={isReadOnly}
        ref={field}
        rows={rows}
        value={text}
      />
      {hint && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
    </div>
  );
}
