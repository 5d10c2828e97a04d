import type { NamedRecord } from '@/lib/core/records/record.ts';
import { writeCard } from '@/lib/core/review/card.ts';
import type { Member } from '@/lib/core/review/known-people.ts';
import { HandOver } from './hand-over.tsx';
import { MemberLine } from './member-line.tsx';
import type { PeopleDeeds } from './people-deeds.ts';
import { usePeopleTexts } from './use-people-texts.ts';

interface Props {
  readonly own: Member;
  readonly deeds: Pick<PeopleDeeds, 'copy' | 'save'>;
}

/** Whoever writes in this profile, and their card for others. */
export function OwnCard({ own, deeds }: Props) {
  const words = usePeopleTexts();
  return (
    <section aria-labelledby="own-title" className="sheet-card policy">
      <h2 id="own-title">{words.you}</h2>
      <MemberLine member={own} />
      <p>{words.signsNow}</p>
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
