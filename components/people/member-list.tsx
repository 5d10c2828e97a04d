import { MemberRow } from './member-row.tsx';
import type { Circle, PeopleDeeds } from './people-deeds.ts';
import { usePeopleTexts } from './use-people-texts.ts';

interface Props {
  readonly circle: Circle;
  readonly deeds: PeopleDeeds;
}

/** Everybody else of whom this profile has heard. */
export function MemberList({ circle, deeds }: Props) {
  const words = usePeopleTexts();
  const held = new Set(circle.held.map(({ hash }) => hash));
  const others = circle.members.filter(({ hash }) => !held.has(hash));
  return (
    <section aria-labelledby="others-title" className="sheet-card policy">
      <h2 id="others-title">{words.others}</h2>
      {others.length === 0 && <p className="quiet">{words.none}</p>}
      <ul className="member-list">
        {others.map((member) => (
          <MemberRow circle={circle} deeds={deeds} key={member.hash} member={member} />
        ))}
      </ul>
    </section>
  );
}
