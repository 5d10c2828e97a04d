import { type ComponentProps, useId } from 'react';
import type { Retention } from '@/lib/core/retention.ts';
import { useSettingsTexts } from './use-settings-texts.ts';

interface Props {
  readonly retention: Retention;
  readonly error: string | null;
}

/** How long posts are kept, in months; an empty field keeps them for ever. */
export function RetentionFields({ retention, error }: Props) {
  const id = useId();
  const words = useSettingsTexts().field.retention;
  const field = {
    'aria-invalid': error !== null,
    className: 'field',
    inputMode: 'numeric',
  } satisfies ComponentProps<'input'>;
  return (
    <fieldset aria-describedby={error ? `${id}-hint ${id}-error` : `${id}-hint`}>
      <legend className="label">{words.label}</legend>
      <label>
        {words.published}{' '}
        <input
          {...field}
          defaultValue={retention.published ?? ''}
          name="retentionPublished"
          size={5}
        />
      </label>
      <label>
        {words.unpublished}{' '}
        <input
          {...field}
          defaultValue={retention.unpublished ?? ''}
          name="retentionUnpublished"
          size={5}
        />
      </label>
      <p className="hint" id={`${id}-hint`}>
        {words.hint}
      </p>
      {error && (
        <p className="field-error" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
}
