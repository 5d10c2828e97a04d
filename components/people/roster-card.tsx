import type { NamedRecord } from '@/lib/core/records/record.ts';
import { writeCard } from '@/lib/core/review/card.ts';
import type { Member } from '@/lib/core/review/known-people.ts';
import { spokenCount } from '../desk/spoken-date.ts';
import { useMessages } from '../language.tsx';
import { useDeed } from '../lock/use-deed.ts';
import { Notice } from '../notice.tsx';
import { HandOver } from './hand-over.tsx';
import type { Circle, PeopleDeeds } from './people-deeds.ts';
import { usePeopleTexts } from './use-people-texts.ts';

interface Props {
  readonly circle: Circle;
  readonly own: Member;
  readonly deeds: PeopleDeeds;
}

/** The roster in force; its keeper confirms a new one and hands it out. */
export function RosterCard({ circle, own, deeds }: Props) {
  const words = usePeopleTexts();
  const { language } = useMessages();
  const { isBusy, failure, run } = useDeed();
  const { keeper, roster } = circle;
  const count = roster?.record.body.members.length;
  const isOwn = keeper?.hash === own.hash;
  return (
    <section aria-labelledby="roster-title" className="sheet-card policy">
      <h2 id="roster-title">{words.roster}</h2>
      <p>{words.keeperNote}</p>
      <p>
        {count === undefined ? words.rosterNone : words.rosterNames(spokenCount(count, language))}
      </p>
      {isOwn && <p>{words.rosterNote}</p>}
      <div className="row">
        {!keeper && (
          <button
            className="btn"
            onClick={() => void run(() => deeds.chooseKeeper(own.hash))}
            type="button"
          >
            {words.keepMyself}
          </button>
        )}
        {isOwn && (
          <button
            aria-disabled={isBusy}
            className="btn btn-primary"
            onClick={() => void (isBusy || run(deeds.publish))}
            type="button"
          >
            {words.publish}
          </button>
        )}
      </div>
      {isOwn && roster && (
        <HandOver
          copyLabel={words.copyRoster}
          deeds={deeds}
          fileName={`daftar-anggota-${roster.hash.slice(0, 8)}.txt`}
          saveLabel={words.saveRoster}
          text={writeCard([...circle.members, roster] as readonly unknown[] as NamedRecord[])}
        />
      )}
      {failure && <Notice code={failure} />}
    </section>
  );
}
