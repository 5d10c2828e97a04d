import type { NamedRecord } from '@/lib/core/records/record.ts';
import { writeCard } from '@/lib/core/review/card.ts';
import type { Member } from '@/lib/core/review/known-people.ts';
import { HandOver } from './hand-over.tsx';
import { MemberLine } from './member-line.tsx';
import { OwnLock } from './own-lock.tsx';
import type { Circle, PeopleDeeds } from './people-deeds.ts';
import { usePeopleTexts } from './use-people-texts.ts';

interface Props {
  readonly own: Member;
  readonly circle: Pick<Circle, 'own' | 'profile'>;
  readonly deeds: Pick<PeopleDeeds, 'copy' | 'save' | 'close'>;
}

/** Whoever writes in this profile, and their card for others. */
export function OwnCard({ own, circle, deeds }: Props) {
  const words = usePeopleTexts();
  return (
    <section aria-labelledby="own-title" className="sheet-card policy">
      <h2 id="own-title">{words.you}</h2>
      <MemberLine member={own} />
      <p>{words.signsNow}</p>
      <OwnLock circle={circle} deeds={deeds} />
      <HandOver
        copyLabel={words.copyCard}
        deeds={deeds}
        fileName={`kartu-anggota-${own.hash.slice(0, 8)}.txt`}
        saveLabel={words.saveCard}
        text={writeCard([own as NamedRecord])}
      />
    </section>
  );
}
