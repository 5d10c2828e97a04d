import { useMemo } from 'react';
import { usePolicy } from '@/components/desk/use-policy.ts';
import { useWatched, type Watch } from '@/components/desk/use-watched.ts';
import { Notice } from '@/components/notice.tsx';
import type { Circle, PeopleDeeds } from '@/components/people/people-deeds.ts';
import { PeoplePage } from '@/components/people/people-page.tsx';
import { readCard } from '@/lib/core/review/card.ts';
import { watch } from '@/lib/storage/watch.ts';
import { download } from './backup/save-file.ts';
import type { PageProps } from './pages.tsx';

/** Who writes here, and whom they know. */
export default function People({ services, desk }: Pick<PageProps, 'services' | 'desk'>) {
  const { people } = services.stores;
  const policy = usePolicy(services.watchPolicy);
  const watchCircle: Watch<Circle> = useMemo(
    () => (tell) => watch(() => people.circle(), tell),
    [people],
  );
  const { value: circle, failure } = useWatched(watchCircle);
  const deeds: PeopleDeeds = {
    introduce: ({ replaces, ...said }) => people.introduce(said, replaces),
    async take(pasted) {
      const card = readCard(pasted);
      return card.ok ? people.take(card.value) : card;
    },
    trust: (member) => people.trust(member),
    distrust: (member) => people.distrust(member),
    chooseKeeper: (member) => people.chooseKeeper(member),
    publish: () => people.publishRoster(),
    copy: desk.copy,
    save: (text, name) => download(new Blob([text], { type: 'text/plain' }), name),
  };
  return (
    <>
      {failure && <Notice code={failure.code} />}
      {circle && <PeoplePage circle={circle} deeds={deeds} office={policy.office} />}
    </>
  );
}
