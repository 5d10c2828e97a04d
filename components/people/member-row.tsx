import type { Member } from '@/lib/core/review/known-people.ts';
import { nameClash } from '@/lib/core/review/name-clash.ts';
import { trustOf } from '@/lib/core/review/trust.ts';
import { spokenDay } from '../desk/spoken-date.ts';
import { Icon } from '../icon.tsx';
import { useMessages } from '../language.tsx';
import { CompareKeys } from './compare-keys.tsx';
import { MemberLine } from './member-line.tsx';
import type { Circle, PeopleDeeds } from './people-deeds.ts';
import { usePeopleTexts } from './use-people-texts.ts';

interface Props {
  readonly member: Member;
  readonly circle: Circle;
  readonly deeds: PeopleDeeds;
}

/** One member: who they say they are, how far they are trusted, and what that rests on. */
export function MemberRow({ member, circle, deeds }: Props) {
  const words = usePeopleTexts();
  const trust = trustOf(member, circle, circle.trusted);
  const isKeeper = circle.keeper?.hash === member.hash;
  const isDoubtful = trust === 'new' || trust === 'unconfirmed';
  return (
    <li className="member">
      <div className="row">
        <MemberLine member={member} />
        <span className={isDoubtful ? 'member-trust should' : 'member-trust'}>
          {isDoubtful && <Icon name="should" />}
          <TrustWords {...{ member, circle, trust }} />
        </span>
      </div>
      {isKeeper && <p className="small">{words.keeper}</p>}
      <NameWarning circle={circle} member={member} />
      {trust !== 'replaced' && <CompareKeys {...{ member, deeds, isKeeper }} own={circle.own} />}
    </li>
  );
}

interface TrustProps extends Pick<Props, 'member' | 'circle'> {
  readonly trust: ReturnType<typeof trustOf>;
}

function TrustWords({ member, circle, trust }: TrustProps) {
  const words = usePeopleTexts();
  const { language } = useMessages();
  const act = circle.trusted.find((one) => one.member === member.hash);
  if (trust !== 'compared' || !act) return words.trust[trust];
  return words.comparedOn(spokenDay(new Date(act.comparedOn), new Date(), language));
}

function NameWarning({ member, circle }: Pick<Props, 'member' | 'circle'>) {
  const words = usePeopleTexts();
  const { successors } = circle.known;
  // Old and new key of one person: they have one name.
  if (successors.has(member.hash)) return null;
  const clash = nameClash(
    member,
    circle.members.filter(({ hash }) => !successors.has(hash)),
  );
  if (!clash) return null;
  const say = clash.kind === 'same' ? words.sameName : words.lookAlike;
  return (
    <p className="small should">
      <Icon name="should" /> {say(clash.name)}
    </p>
  );
}
