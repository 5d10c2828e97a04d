import type { ComponentProps } from 'react';
import type { Retention } from '@/lib/core/retention.ts';
import { PolicyFieldset } from './policy-fieldset.tsx';
import { useSettingsTexts } from './use-settings-texts.ts';

interface Props {
  readonly retention: Retention;
  readonly error: string | null;
}

/** How long posts are kept, in months; an empty field keeps them for ever. */
export function RetentionFields({ retention, error }: Props) {
  const words = useSettingsTexts().field.retention;
  const field = {
    'aria-invalid': error !== null,
    className: 'field',
    inputMode: 'numeric',
  } satisfies ComponentProps<'input'>;
  return (
    <PolicyFieldset error={error} hint={words.hint} label={words.label}>
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
    </PolicyFieldset>
  );
}
