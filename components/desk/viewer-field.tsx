import { PolicyFieldRow } from './policy-field.tsx';
import { useSettingsTexts } from './use-settings-texts.ts';

interface Props {
  readonly address: string;
  readonly error: string | null;
}

/** Where the office put its own page for reviewers; without it nobody is offered a link. */
export function ViewerField({ address, error }: Props) {
  const words = useSettingsTexts().field.viewer;
  return (
    <>
      <PolicyFieldRow error={error} hint={words.hint} label={words.label}>
        {(attributes) => (
          <input
            {...attributes}
            autoComplete="off"
            defaultValue={address}
            inputMode="url"
            name="viewer"
            placeholder="https://"
          />
        )}
      </PolicyFieldRow>
      <p>
        <a download="viewer.html" href="/viewer.html">
          {words.download}
        </a>
      </p>
    </>
  );
}
