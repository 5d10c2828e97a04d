import type { PromptForm } from '@/lib/core/prompt/form.ts';
import { elementOf, type FormProps } from './form-wishes.ts';

/** Fields that hold words. */
type WordField =
  | 'office'
  | 'background'
  | 'basis'
  | 'goal'
  | 'readers'
  | 'region'
  | 'obstacle'
  | 'values'
  | 'limits';

interface Props extends FormProps {
  readonly field: WordField;
  readonly label: string;
  readonly hint?: string;
  /** What could be better; never in the way. */
  readonly remark?: string | undefined;
  readonly rows?: number;
}

/** A field of words with its name beside it. */
export function TextLine({ form, onForm, field, label, hint, remark, rows = 1 }: Props) {
  const id = elementOf(field);
  const shared = {
    id,
    className: 'field',
    value: form[field],
    'aria-describedby': hint || remark ? `${id}-note` : undefined,
    onChange: ({ target }: { readonly target: { readonly value: string } }) =>
      onForm({ ...form, [field]: target.value } satisfies PromptForm),
  };
  return (
    <>
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <div className="stack-tight">
        {rows > 1 ? (
          <textarea {...shared} maxLength={field === 'basis' ? 70_000 : 4000} rows={rows} />
        ) : (
          <input {...shared} autoComplete="off" maxLength={4000} />
        )}
        {(hint || remark) && (
          <p className={remark ? 'small should' : 'hint'} id={`${id}-note`}>
            {remark ?? hint}
          </p>
        )}
      </div>
    </>
  );
}
