import { PageHead } from '../desk/page-head.tsx';
import { IntroduceForm } from './introduce-form.tsx';
import { MemberList } from './member-list.tsx';
import { OwnCard } from './own-card.tsx';
import type { Circle, PeopleDeeds } from './people-deeds.ts';
import { ProfileCard } from './profile-card.tsx';
import { RosterCard } from './roster-card.tsx';
import { TakeForm } from './take-form.tsx';
import { usePeopleTexts } from './use-people-texts.ts';

interface Props {
  readonly circle: Circle;
  readonly deeds: PeopleDeeds;
  /** Name of the office as the settings have it. */
  readonly office: string;
}

/** Who writes here, whom they know, and by what. */
export function PeoplePage({ circle, deeds, office }: Props) {
  const words = usePeopleTexts();
  return (
    <div className="people">
      <PageHead title={words.title} />
      <div className="people-lead quiet">
        <p>{words.lead}</p>
        <p>{words.notCertified}</p>
        <p>{words.goesWithProfile}</p>
      </div>
      {circle.own && <OwnCard circle={circle} deeds={deeds} own={circle.own} />}
      {circle.profile.length > 0 ? (
        <ProfileCard {...{ circle, deeds, office }} />
      ) : (
        <IntroduceForm {...{ deeds, office }} isFirst={true} members={circle.members} />
      )}
      <TakeForm onTake={deeds.take} />
      <MemberList circle={circle} deeds={deeds} />
      {circle.own && <RosterCard circle={circle} deeds={deeds} own={circle.own} />}
    </div>
  );
}
