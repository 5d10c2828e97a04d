import { type FormEvent, useRef, useState } from 'react';
import { PolicyFieldRow } from '../desk/policy-field.tsx';
import { spokenCount } from '../desk/spoken-date.ts';
import { useMessages } from '../language.tsx';
import { useDeed } from '../lock/use-deed.ts';
import { Notice } from '../notice.tsx';
import type { PeopleDeeds } from './people-deeds.ts';
import { usePeopleTexts } from './use-people-texts.ts';

/** Takes cards and rosters of others, pasted or from a file. What cannot be read stays in the field. */
export function TakeForm({ onTake }: { readonly onTake: PeopleDeeds['take'] }) {
  const words = usePeopleTexts();
  const { language } = useMessages();
  const { isBusy, failure, run } = useDeed();
  const [taken, setTaken] = useState<number | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isBusy || !field.current) return;
    setTaken(null);
    const pasted = field.current.value;
    let count = 0;
    const act = async () => {
      const done = await onTake(pasted);
      if (done.ok) count = done.value.length;
      return done;
    };
    if (!(await run(act))) return;
    setTaken(count);
    if (field.current?.value === pasted) field.current.value = '';
  };
  const read = async (file: File | undefined) => {
    if (file && field.current) field.current.value = await file.text();
  };
  return (
    <section aria-labelledby="take-title" className="sheet-card policy">
      <h2 id="take-title">{words.takeTitle}</h2>
      <form className="people-form" onSubmit={(event) => void submit(event)}>
        <PolicyFieldRow error={null} hint={words.cardHint} label={words.card}>
          {(attributes) => <textarea {...attributes} ref={field} rows={3} spellCheck={false} />}
        </PolicyFieldRow>
        <label className="people-file">
          {words.cardFile}{' '}
          <input
            accept=".txt,text/plain"
            onChange={({ currentTarget }) => void read(currentTarget.files?.[0])}
            type="file"
          />
        </label>
        <div className="row">
          <button aria-disabled={isBusy} className="btn" type="submit">
            {words.take}
          </button>
          <p role="status">
            {taken !== null &&
              (taken > 0 ? words.taken(spokenCount(taken, language)) : words.takenNone)}
          </p>
        </div>
        {failure && <Notice code={failure} />}
      </form>
    </section>
  );
}
