import { type FormEvent, useEffect, useRef, useState } from 'react';
import { memberRoles } from '@/lib/core/records/member-role.ts';
import type { Member } from '@/lib/core/review/known-people.ts';
import { PolicyFieldRow } from '../desk/policy-field.tsx';
import type { PassphraseFault } from '../lock/passphrase-fields.tsx';
import { useDeed } from '../lock/use-deed.ts';
import { Notice } from '../notice.tsx';
import { faultyField, passphraseFault, readIntroduction } from './introduction.ts';
import { KeyLockFields } from './key-lock-fields.tsx';
import type { PeopleDeeds } from './people-deeds.ts';
import { usePeopleTexts } from './use-people-texts.ts';

interface Props {
  readonly office: string;
  /** Whose lost key this may take the place of. */
  readonly members: readonly Member[];
  /** Whether nobody else made keys in this profile: then a passphrase may be left out. */
  readonly isFirst: boolean;
  readonly deeds: Pick<PeopleDeeds, 'introduce' | 'newWords'>;
}

/** Name, office and role: then the keys of this person are made. */
export function IntroduceForm({ office, members, isFirst, deeds }: Props) {
  const words = usePeopleTexts();
  const { isBusy, failure, run } = useDeed();
  const [isMissing, setIsMissing] = useState(false);
  const [fault, setFault] = useState<PassphraseFault>(null);
  const form = useRef<HTMLFormElement>(null);
  const wrong = isMissing ? 'name' : fault && faultyField[fault];
  // The keyboard goes on where something is to be mended, once it is told what.
  useEffect(() => {
    if (wrong) form.current?.querySelector<HTMLElement>(`[name=${wrong}]`)?.focus();
  }, [wrong]);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const said = readIntroduction(data);
    const isNameless = said.name === '' || said.name.length > 200;
    const found = passphraseFault(data);
    setIsMissing(isNameless);
    setFault(found);
    if (!isNameless && !found && !isBusy) void run(() => deeds.introduce(said));
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
        <KeyLockFields {...{ fault, isFirst }} newWords={deeds.newWords} />
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
