import type { OwnReaders } from '@/lib/core/policy.ts';
import { nameOf, type OwnFaults, type OwnField, ownLines } from './own-readers-form.ts';
import { PolicyFieldRow } from './policy-field.tsx';
import { useSettingsTexts } from './use-settings-texts.ts';

interface Props {
  readonly own: OwnReaders;
  readonly faults: OwnFaults;
  /** Hidden fields keep what was typed in them. */
  readonly isShown: boolean;
}

/** Readers in the words of the office: who they are, what they need, and what they do not know. */
export function OwnReaderFields({ own, faults, isShown }: Props) {
  const words = useSettingsTexts().readers.ownReaders;
  const errorOf = (field: OwnField) => faults[field]?.(words) ?? null;
  const lines = {
    who: own.who.map(ownLines.who.write),
    needs: own.needs.map(ownLines.needs.write),
    hardWords: own.hardWords.map(ownLines.hardWords.write),
  };
  return (
    <div className="own-readers" hidden={!isShown}>
      {(['who', 'needs', 'hardWords'] as const).map((field) => (
        <PolicyFieldRow
          error={errorOf(field)}
          hint={words[field].hint}
          key={field}
          label={words[field].label}
        >
          {(attributes) => (
            <textarea
              {...attributes}
              defaultValue={lines[field].join('\n')}
              name={nameOf(field)}
              rows={4}
            />
          )}
        </PolicyFieldRow>
      ))}
      <PolicyFieldRow
        error={errorOf('longestSentence')}
        hint={words.longestSentence.hint}
        label={words.longestSentence.label}
      >
        {(attributes) => (
          <input
            {...attributes}
            defaultValue={own.longestSentence}
            inputMode="numeric"
            name={nameOf('longestSentence')}
          />
        )}
      </PolicyFieldRow>
    </div>
  );
}
