import { watchWorkingCopies } from '@/lib/storage/watch-working-copies.ts';
import type { WorkingCopies } from '@/lib/storage/working-copies.ts';
import { given, same } from '../demand.ts';
import { type Behaviours, request } from '../world.ts';

/** Watches, and lets a behaviour wait until so many drafts were told. */
function listen(copies: WorkingCopies) {
  let last = -1;
  let hear: () => void = () => undefined;
  const stop = watchWorkingCopies(copies, (told) => {
    last = given(told).copies.length;
    hear();
  });
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
  async 'tells about the drafts now and after each change, until it is stopped'({ copies }) {
    const listener = listen(copies);
    await listener.hears(0);
    given(await copies.keep(request()));
    await listener.hears(1);
    listener.stop();
    given(await copies.keep(request()));
    // Whoever listens on has heard of it by now.
    const other = listen(copies);
    await other.hears(2);
    other.stop();
    same(listener.last(), 1);
  },

  async 'hears what another connection writes'({ copies, another }) {
    const listener = listen(copies);
    await listener.hears(0);
    given(await another().copies.keep(request({ text: 'Dari panel.' })));
    await listener.hears(1);
    listener.stop();
  },
};
