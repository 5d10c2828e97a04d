import type { Secret } from '@/lib/core/prompt/find-secrets.ts';
import { type FactId, factIds } from '@/lib/core/prompt/form.ts';
import { Icon } from '../icon.tsx';
import { elementOf, type FormProps } from './form-wishes.ts';
import { FoundList } from './found-list.tsx';
import { usePromptTexts } from './use-prompt-texts.ts';

interface Props extends FormProps {
  readonly found: ReadonlyMap<FactId, readonly Secret[]>;
}

/** The facts, numbered, each with what should not leave in it. */
export function FactFields({ form, onForm, found }: Props) {
  const texts = usePromptTexts();
  return (
    <fieldset className="prompt-facts">
      <legend className="label">{texts.facts}</legend>
      <p className="hint">{texts.factsHint}</p>
      <ol>
        {factIds.map((id, at) => (
          <FactField
            found={found.get(id) ?? []}
            id={id}
            key={id}
            number={at + 1}
            onText={(text) => onForm({ ...form, facts: { ...form.facts, [id]: text } })}
            text={form.facts[id]}
          />
        ))}
      </ol>
    </fieldset>
  );
}

interface FieldProps {
  readonly id: FactId;
  readonly number: number;
  readonly text: string;
  readonly found: readonly Secret[];
  readonly onText: (text: string) => void;
}

function FactField({ id, number, text, found, onText }: FieldProps) {
  const texts = usePromptTexts();
  const element = elementOf(`fact-${id}`);
  const name = texts.field[`fact-${id}`];
  const isBad = found.length > 0;
  return (
    <li>
      <span aria-hidden="true" className="faint">
        {number}
      </span>
      <span aria-hidden="true" className="quiet">
        {name}
      </span>
      <input
        aria-describedby={isBad ? `${element}-found` : undefined}
        aria-invalid={isBad || undefined}
        aria-label={texts.factOf(number, name)}
        autoComplete="off"
        className={isBad ? 'field field-invalid' : 'field'}
        id={element}
        maxLength={4000}
        onChange={({ target }) => onText(target.value)}
        placeholder={texts.example[id]}
        value={text}
      />
      <FactSign isBad={isBad} isTold={text.trim() !== ''} />
      {isBad && (
        <div className="fact-found" id={`${element}-found`}>
          <FoundList found={found} />
        </div>
      )}
    </li>
  );
}

/** Only for the eye: the field itself says the same. */
function FactSign({ isBad, isTold }: { readonly isBad: boolean; readonly isTold: boolean }) {
  if (isBad) return <Icon className="must" name="must" />;
  return isTold ? <Icon className="icon-small faint" name="check" /> : <span />;
}
