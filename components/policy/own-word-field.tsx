import type { OwnWord } from '@/lib/core/policy.ts';
import { PolicyFieldRow } from '../desk/policy-field.tsx';
import { wordLine } from '../desk/read-catalogue-form.ts';
import { usePolicyTexts } from './use-policy-texts.ts';

interface Props {
  readonly words: readonly OwnWord[];
  readonly error: string | null;
}

/** Words that the office avoids, each with what it writes instead. */
export function OwnWordField({ words, error }: Props) {
  return (
    <PolicyFieldRow {...usePolicyTexts().field.ownWords} error={error}>
      {(attributes) => (
        <textarea
          {...attributes}
          defaultValue={words.map(wordLine.write).join('\n')}
          name="ownWords"
          rows={12}
        />
      )}
    </PolicyFieldRow>
  );
}
