import { MemberLine } from './member-line.tsx';
import type { PeopleDeeds, ProfileMember } from './people-deeds.ts';
import { SwitchForm } from './switch-form.tsx';
import { Unprotected } from './unprotected.tsx';
import { useProfileTexts } from './use-profile-texts.ts';

interface Props {
  readonly one: ProfileMember;
  readonly deeds: Pick<PeopleDeeds, 'switchTo'>;
}

/** A member of the profile who is not at work. */
export function ProfileRow({ one: { id, member, hasPassphrase }, deeds }: Props) {
  const words = useProfileTexts();
  return (
    <li className="member">
      <div className="row">
        <MemberLine member={member} />
        <span className="member-trust">{words.closed}</span>
      </div>
      {!hasPassphrase && <Unprotected />}
      <SwitchForm
        hasPassphrase={hasPassphrase}
        name={member.record.body.name}
        onSwitch={(passphrase) => deeds.switchTo(id, passphrase)}
      />
    </li>
  );
}
