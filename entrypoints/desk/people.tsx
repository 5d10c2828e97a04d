import { useMemo } from 'react';
import { usePolicy } from '@/components/desk/use-policy.ts';
import { useWatched, type Watch } from '@/components/desk/use-watched.ts';
import { Notice } from '@/components/notice.tsx';
import type { Circle, PeopleDeeds } from '@/components/people/people-deeds.ts';
import { PeoplePage } from '@/components/people/people-page.tsx';
import { readCard } from '@/lib/core/review/card.ts';
import type { KeyLock } from '@/lib/storage/people/introduce.ts';
import { watch } from '@/lib/storage/watch.ts';
import { newWords } from './backup/new-words.ts';
import { download } from './backup/save-file.ts';
import { askKeyWorker } from './lock/key-jobs.ts';
import type { PageProps } from './pages.tsx';
import type { Services } from './services.ts';

/** Who writes here, and whom they know. */
export default function People({ services, desk }: Pick<PageProps, 'services' | 'desk'>) {
  const { people } = services.stores;
  const policy = usePolicy(services.watchPolicy);
  const watchCircle: Watch<Circle> = useMemo(
    () => (tell) => watch(() => people.circle(), tell),
    [people],
  );
  const { value: circle, failure } = useWatched(watchCircle);
  const minutes = minutesOf(services.lock);
  const lockWith = (passphrase: string): KeyLock => ({
    wrap: (secret) => askKeyWorker('wrap', { secret, passphrase }),
    minutes,
  });
  const deeds: PeopleDeeds = {
    introduce: ({ replaces, passphrase, ...said }) =>
      people.introduce(said, replaces, passphrase === null ? null : lockWith(passphrase)),
    switchTo: (id, passphrase) =>
      people.switchTo(id, (wrapped) => askKeyWorker('open', { wrapped, passphrase }), minutes),
    close: () => people.openMember.close(),
    newWords,
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

/** The keys of a person are closed when the desk would be locked; where it is not, after a quarter of an hour. */
function minutesOf({ getState }: Services['lock']): number {
  const state = getState();
  return state.kind === 'open' ? state.minutes : 15;
}
