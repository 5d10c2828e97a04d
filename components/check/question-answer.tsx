import { type FormEvent, useId, useState } from 'react';
import type { ChecklistPoint, Option } from '@/lib/core/question.ts';
import { useMessages } from '../language.tsx';
import { useFocusOnMount } from '../use-focus-on-mount.ts';

/** Longest note that is kept, in UTF-16 units. */
const longestNote = 2000;

interface Props {
  readonly point: ChecklistPoint;
  readonly onAnswer: (option: Option, note: string) => void;
  /** Whether the keyboard comes here, since what it stood on made room. */
  readonly takesFocus: boolean;
}

/** The possible answers of a question, and the field for what has to be written beside one. */
export function QuestionAnswer({ point, onAnswer, takesFocus }: Props) {
  const { local } = useMessages();
  const { question, answer, status } = point;
  const first = useFocusOnMount<HTMLButtonElement>(takesFocus);
  const [asking, setAsking] = useState<Option | null>(null);
  const pick = (option: Option) => (option.asksFor ? setAsking(option) : onAnswer(option, ''));
  const standing = status === 'open' ? answer?.option : undefined;
  return (
    <>
      {/* A group by its role: a fieldset's legend would repeat the question. */}
      {/* biome-ignore lint/a11y/useSemanticElements: see above */}
      <div aria-label={local(question.ask)} className="row row-tight" role="group">
        {question.options.map((option, index) => (
          <button
            aria-expanded={option.asksFor ? asking?.id === option.id : undefined}
            aria-pressed={(asking?.id ?? standing) === option.id}
            className="chip"
            key={option.id}
            onClick={() => pick(option)}
            ref={index === 0 ? first : undefined}
            type="button"
          >
            {local(option.label)}
          </button>
        ))}
      </div>
      {asking && (
        <NoteForm
          asksFor={asking.asksFor ? local(asking.asksFor) : ''}
          key={asking.id}
          onNote={(note) => onAnswer(asking, note)}
          start={answer?.option === asking.id ? answer.note : ''}
        />
      )}
    </>
  );
}

interface NoteFormProps {
  readonly asksFor: string;
  readonly start: string;
  readonly onNote: (note: string) => void;
}

function NoteForm({ asksFor, start, onNote }: NoteFormProps) {
  const { m } = useMessages();
  const id = useId();
  const field = useFocusOnMount<HTMLTextAreaElement>();
  const [isMissing, setMissing] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const note = field.current?.value.trim() ?? '';
    if (note) return onNote(note);
    setMissing(true);
    field.current?.focus();
  };
  return (
    <form className="note-form" onSubmit={submit}>
      <label className="label" htmlFor={id}>
        {asksFor || m.check.checklist.note}
      </label>
      <textarea
        aria-describedby={isMissing ? `${id}-error` : undefined}
        aria-invalid={isMissing}
        className={isMissing ? 'field field-invalid' : 'field'}
        defaultValue={start}
        id={id}
        maxLength={longestNote}
        ref={field}
        rows={2}
      />
      {isMissing && (
        <p className="field-error" id={`${id}-error`} role="alert">
          {m.check.checklist.noteMissing}
        </p>
      )}
      <button className="btn btn-primary btn-small" type="submit">
        {m.check.checklist.saveAnswer}
      </button>
    </form>
  );
}
