import { type FormEvent, useEffect, useRef, useState } from 'react';
import { memberRoles } from '@/lib/core/records/member-role.ts';
import type { Member } from '@/lib/core/review/known-people.ts';
import { PolicyFieldRow } from '../desk/policy-field.tsx';
import { useDeed } from '../lock/use-deed.ts';
import { Notice } from '../notice.tsx';
import type { PeopleDeeds } from './people-deeds.ts';
import { usePeopleTexts } from './use-people-texts.ts';

interface Props {
  readonly office: string;
  /** Whose lost key this may take the place of. */
  readonly members: readonly Member[];
  readonly onIntroduce: PeopleDeeds['introduce'];
}

/** Name, office and role: then the keys of this profile are made. */
export function IntroduceForm({ office, members, onIntroduce }: Props) {
  const words = usePeopleTexts();
  const { isBusy, failure, run } = useDeed();
  const [isMissing, setIsMissing] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  // The keyboard goes on where something is to be mended, once it is told what.
  useEffect(() => {
    if (isMissing) form.current?.querySelector<HTMLElement>('[name=name]')?.focus();
  }, [isMissing]);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const textOf = (field: string) => String(data.get(field) ?? '').trim();
    const name = textOf('name');
    const isWrong = name === '' || name.length > 200;
    setIsMissing(isWrong);
    if (isWrong || isBusy) return;
    const role = memberRoles.find((one) => one === textOf('role')) ?? memberRoles[0];
    const replaces = textOf('replaces') || null;
    void run(() => onIntroduce({ name, office: textOf('office').slice(0, 200), role, replaces }));
  };
  return (
    <section aria-labelledby="introduce-title" className="sheet-card policy">
      <h2 id="introduce-title">{words.introduce}</h2>
      <p>{words.introduceNote}</p>
      <form className="people-form" noValidate onSubmit={submit} ref={form}>
        <PolicyFieldRow
          error={isMissing ? words.nameMissing : null}
          hint={words.nameHint}
          label={words.name}
        >
          {(attributes) => <input {...attributes} autoComplete="name" name="name" />}
        </PolicyFieldRow>
        <PolicyFieldRow error={null} hint={words.officeHint} label={words.office}>
          {(attributes) => <input {...attributes} defaultValue={office} name="office" />}
        </PolicyFieldRow>
        <PolicyFieldRow error={null} hint={words.roleHint} label={words.role}>
          {(attributes) => (
            <select {...attributes} name="role">
              {memberRoles.map((role) => (
                <option key={role} value={role}>
                  {words.roles[role]}
                </option>
              ))}
            </select>
          )}
        </PolicyFieldRow>
        {members.length > 0 && <ReplacesPick members={members} />}
        <div className="row">
          <button aria-disabled={isBusy} className="btn btn-primary" type="submit">
            {words.make}
          </button>
          <p role="status">{isBusy && words.making}</p>
        </div>
        {failure && <Notice code={failure} />}
      </form>
    </section>
  );
}

function ReplacesPick({ members }: Pick<Props, 'members'>) {
  const words = usePeopleTexts();
  return (
    <PolicyFieldRow error={null} hint={words.replacesHint} label={words.replaces}>
      {(attributes) => (
        <select {...attributes} name="replaces">
          <option value="">{words.replacesNone}</option>
          {members.map(({ hash, record: { body } }) => (
            <option key={hash} value={hash}>
              {[body.name, body.office].filter(Boolean).join(', ')}
            </option>
          ))}
        </select>
      )}
    </PolicyFieldRow>
  );
}
