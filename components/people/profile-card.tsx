import { useState } from 'react';
import { IntroduceForm } from './introduce-form.tsx';
import type { Circle, PeopleDeeds } from './people-deeds.ts';
import { ProfileRow } from './profile-row.tsx';
import { useProfileTexts } from './use-profile-texts.ts';

interface Props {
  readonly circle: Circle;
  readonly deeds: PeopleDeeds;
  /** Name of the office as the settings have it. */
  readonly office: string;
}

/** Everybody else whose keys lie in this profile, and how one of them takes over. */
export function ProfileCard({ circle, deeds, office }: Props) {
  const words = useProfileTexts();
  const [isAdding, setAdding] = useState(false);
  const { profile, members, own } = circle;
  const others = profile.filter(({ member }) => member.hash !== own?.hash);
  return (
    <>
      <section aria-labelledby="profile-title" className="sheet-card policy">
        <h2 id="profile-title">{words.title}</h2>
        <p>{words.lead}</p>
        <p className="small quiet">{words.ownProfile}</p>
        {others.length > 0 && (
          <ul className="member-list">
            {others.map((one) => (
              <ProfileRow deeds={deeds} key={one.id} one={one} />
            ))}
          </ul>
        )}
        <div className="row">
          <button
            aria-expanded={isAdding}
            className="btn"
            onClick={() => setAdding(!isAdding)}
            type="button"
          >
            {words.add}
          </button>
        </div>
      </section>
      {isAdding && <IntroduceForm {...{ deeds, members, office }} isFirst={false} />}
    </>
  );
}
