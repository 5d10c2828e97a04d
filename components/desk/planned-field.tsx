import { useEffect, useRef, useState } from 'react';
import { readLocalMoment, writeLocalMoment } from '@/lib/core/local-moment.ts';
import { PolicyFieldRow } from './policy-field.tsx';
import { useEditorTexts } from './use-editor-texts.ts';

interface Props {
  /** ISO 8601; null while nothing is planned. */
  readonly plannedAt: string | null;
  readonly onPlan: (plannedAt: string | null) => void;
}

/** When a draft is to come out. What is not whole yet is told when the field is left, and changes nothing. */
export function PlannedField({ plannedAt, onPlan }: Props) {
  const e = useEditorTexts();
  const field = useRef<HTMLInputElement>(null);
  const [error, setError] = useState<string | null>(null);
  const written = writeLocalMoment(plannedAt);
  useEffect(() => {
    // The browser owns what is half typed.
    const { current } = field;
    if (current && document.activeElement !== current) current.value = written;
  }, [written]);
  const said = { year: e.error.plannedYear, incomplete: e.error.planned };
  const read = (isLeaving: boolean) => {
    const found = readField(field.current);
    if ('problem' in found) {
      if (isLeaving) setError(said[found.problem]);
      return;
    }
    setError(null);
    // Seconds are not typed: the same minute is the same plan.
    if (writeLocalMoment(found.moment) !== written) onPlan(found.moment);
  };
  const clear = () => {
    if (field.current) field.current.value = '';
    setError(null);
    onPlan(null);
    field.current?.focus();
  };
  return (
    <PolicyFieldRow error={error} hint={e.plannedHint} label={e.planned}>
      {(attributes) => (
        <span className="planned">
          <input
            {...attributes}
            defaultValue={written}
            onBlur={() => read(true)}
            onInput={() => read(false)}
            ref={field}
            type="datetime-local"
          />
          {plannedAt && (
            <button className="btn btn-small" onClick={clear} type="button">
              {e.clearPlan}
            </button>
          )}
        </span>
      )}
    </PolicyFieldRow>
  );
}

const readField = (field: HTMLInputElement | null) =>
  readLocalMoment(field?.value ?? '', field?.validity.badInput ?? false);
