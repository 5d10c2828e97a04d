import { useRef, useState } from 'react';
import type { OwnQuestion } from '@/lib/core/policy.ts';
import { PolicyFieldset } from '../desk/policy-fieldset.tsx';
import { Icon } from '../icon.tsx';
import { OwnQuestionRow } from './own-question-row.tsx';
import { usePolicyTexts } from './use-policy-texts.ts';

interface Props {
  readonly questions: readonly OwnQuestion[];
  readonly error: string | null;
}

const blank: OwnQuestion = { ask: '', why: '', severity: 'should', kind: null };

/** Questions of the office, one row each. A row keeps its number while others come and go. */
export function OwnQuestionFields({ questions, error }: Props) {
  const { field, question: words } = usePolicyTexts();
  const [rows, setRows] = useState(() => questions.map((question, key) => ({ key, question })));
  const next = useRef(questions.length);
  const adder = useRef<HTMLButtonElement>(null);
  const add = () => {
    setRows([...rows, { key: next.current, question: blank }]);
    next.current += 1;
  };
  const remove = (gone: number) => {
    setRows(rows.filter(({ key }) => key !== gone));
    adder.current?.focus();
    // The form hears of what is typed by itself.
    adder.current?.form?.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const { label, hint } = field.ownQuestions;
  return (
    <PolicyFieldset error={error} hint={hint} label={label}>
      {rows.length === 0 && <p className="quiet small">{words.none}</p>}
      {rows.map(({ key, question }, at) => (
        <OwnQuestionRow
          isNew={question === blank}
          isWrong={error !== null}
          key={key}
          number={at + 1}
          onRemove={() => remove(key)}
          question={question}
        />
      ))}
      <div className="row">
        <button className="btn" onClick={add} ref={adder} type="button">
          <Icon name="plus" />
          {words.add}
        </button>
      </div>
    </PolicyFieldset>
  );
}
