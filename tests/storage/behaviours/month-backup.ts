import { draftsOfMonth } from '@/lib/storage/backup/drafts-of-month.ts';
import { failed, given, same } from '../demand.ts';
import { type Behaviours, hour, request, type World } from '../world.ts';

const month = 31 * 24 * hour;

/** The drafts of a month, in any order. */
const drafts = async ({ list }: World, wanted: string) =>
  [...given(await draftsOfMonth(list, wanted))].sort();

export const monthBackups: Behaviours = {
  async 'hold what changed in it, thrown away in it or later'(world) {
    const { copies, bin, clock } = world;
    const [kept, binned, later] = [request(), request(), request()];
    for (const { id } of [kept, binned, later]) given(await copies.keep(request({ id })));
    given(await bin.discard(binned.id));
    clock.pass(month);
    given(await bin.discard(later.id));
    const next = given(await copies.keep(request()));
    same(await drafts(world, '2026-11'), [kept.id, binned.id, later.id].sort());
    same(await drafts(world, '2026-12'), [next.id]);
  },

  async 'hold drafts whose line is missing or damaged, and those that cannot be read'(world) {
    const { copies, database } = world;
    const [missing, damaged] = [request(), request()];
    for (const one of [missing, damaged]) given(await copies.keep(one));
    await database.drafts.delete(missing.id);
    await database.table('drafts').update(damaged.id, { figures: 5 });
    await database.table('workingCopies').put({ id: 'rusak' });
    same(await drafts(world, '2026-11'), [missing.id, damaged.id, 'rusak'].sort());
  },

  async 'fail where a list cannot be read'({ copies, list, database }) {
    given(await copies.keep(request()));
    database.close();
    failed(await draftsOfMonth(list, '2026-11'), 'storage.closed');
  },
};
