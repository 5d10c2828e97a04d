import { watch } from '@/lib/storage/watch.ts';
import { given, same } from '../demand.ts';
import { type Behaviours, hour, request } from '../world.ts';

export const history: Behaviours = {
  async 'is told anew when a version is saved, also by another page'({
    copies,
    versions,
    another,
  }) {
    const { id } = given(await copies.keep(request()));
    let hear: (count: number) => void = () => undefined;
    let last = -1;
    const stop = watch(
      () => versions.history(id),
      (told) => {
        last = given(told).records.length;
        hear(last);
      },
    );
    const hears = (count: number) =>
      new Promise<void>((resolve) => {
        hear = (told) => told === count && resolve();
        hear(last);
      });
    await hears(0);
    given(await versions.save(id, { cause: 'saved' }));
    await hears(1);
    given(await another().versions.save(id, { cause: 'saved', note: 'Dari tab lain' }));
    await hears(2);
    stop();
  },

  async 'holds what else happened, in the order in which it happened'(world) {
    const { copies, versions, bin, clock } = world;
    const { id } = given(await copies.keep(request()));
    given(await versions.save(id, { cause: 'saved' }));
    clock.pass(hour);
    given(await bin.discard(id));
    clock.pass(hour);
    given(await bin.takeBack(id));
    clock.pass(hour);
    const publishedAt = clock.now().toISOString();
    given(await copies.notePublication(id, { publishedAt, isPlanned: false, url: null }));
    const { records, state } = given(await versions.history(id));
    same(records.map(({ record }) => record.kind).toSorted(), [
      'deletion',
      'publication',
      'resolution',
      'version',
    ]);
    same(
      records.map(({ record }) => record.at),
      records.map(({ record }) => record.at).toSorted(),
    );
    same(state.deletion, null);
  },
};
