import type { DraftList } from '@/lib/storage/draft-list.ts';
import { watch } from '@/lib/storage/watch.ts';
import { given, same } from '../demand.ts';
import { type Behaviours, request } from '../world.ts';

/** Watches, and lets a behaviour wait until so many drafts were told. */
function listen(list: DraftList) {
  let last = -1;
  let hear: () => void = () => undefined;
  const stop = watch(
    () => list.page('drafts'),
    (told) => {
      last = given(told).rows.length;
      hear();
    },
  );
  return {
    stop,
    last: () => last,
    hears: (count: number) =>
      new Promise<void>((resolve) => {
        hear = () => last === count && resolve();
        hear();
      }),
  };
}

export const watching: Behaviours = {
  async 'tells about the drafts now and after each change, until it is stopped'({ copies, list }) {
    const listener = listen(list);
    await listener.hears(0);
    given(await copies.keep(request()));
    await listener.hears(1);
    listener.stop();
    given(await copies.keep(request()));
    // Whoever listens on has heard of it by now.
    const other = listen(list);
    await other.hears(2);
    other.stop();
    same(listener.last(), 1);
  },

  async 'hears what another connection writes'({ list, another }) {
    const listener = listen(list);
    await listener.hears(0);
    given(await another().copies.keep(request({ text: 'Dari panel.' })));
    await listener.hears(1);
    listener.stop();
  },
};
