import { useId } from 'react';
import { Icon } from './icon.tsx';

interface Props {
  readonly name: string;
  readonly type: 'url' | 'datetime-local' | 'date' | 'time';
  readonly label: string;
  readonly hint?: string;
  readonly placeholder?: string;
  readonly initial?: string;
  readonly fault?: string | undefined;
}

/** One question of a form, and what is wrong with its answer. */
export function AnswerField({ name, type, label, hint, placeholder, initial, fault }: Props) {
  const id = useId();
  return (
    <div className="stack-tight">
      <label className="label" htmlFor={id}>
        {label} {hint && <span className="hint">{hint}</span>}
      </label>
      <input
        aria-describedby={fault ? `${id}-fault` : undefined}
        aria-invalid={fault ? true : undefined}
        className={`field ${fault ? 'field-invalid' : ''}`}
        defaultValue={initial}
        id={id}
        name={name}
        placeholder={placeholder}
        type={type}
      />
      {fault && (
        <p className="field-error" id={`${id}-fault`} role="alert">
          <Icon className="icon-small" name="should" />
          {fault}
        </p>
      )}
    </div>
  );
}
