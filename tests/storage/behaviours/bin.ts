import { workingCopySchemaVersion } from '@/lib/core/working-copy.ts';
import { binTime } from '@/lib/storage/bin.ts';
import { failed, given, same } from '../demand.ts';
import { type Behaviours, hour, request } from '../world.ts';

export const binned: Behaviours = {
  async 'holds a draft until it is taken back'({ copies, bin, clock }) {
    const { id } = given(await copies.keep(request()));
    given(await bin.discard(id));
    same(given(await copies.get(id)).deletedAt, clock.now().toISOString());

    given(await bin.takeBack(id));
    same(given(await copies.get(id)).deletedAt, null);
  },

  async 'gives a draft back to who writes on in it'({ copies, bin, versions }) {
    const writing = request();
    const { savedAt: basis } = given(await copies.keep(writing));
    given(await bin.discard(writing.id));
    given(await copies.keep({ ...writing, text: 'Masih ditulis.', basis }));
    same(given(await copies.get(writing.id)).deletedAt, null);
    same(given(await versions.history(writing.id)).state.deletion, null);
  },

  async 'gives a draft back also where several deletions of it hold'(world) {
    const { copies, bin, versions, clock, database } = world;
    const { id } = given(await copies.keep(request()));
    given(await bin.discard(id));
    // So it was left by who wrote on in a draft of the bin once, and so records of elsewhere may leave it.
    await database.workingCopies.update(id, { deletedAt: null });
    clock.pass(hour);
    given(await bin.discard(id));
    given(await bin.takeBack(id));
    same(given(await versions.history(id)).state.deletion, null);
  },

  async 'lets go what lay there longer than 30 days, and nothing else'({ copies, bin, clock }) {
    const [old, young, inUse] = [request(), request(), request()];
    for (const one of [old, young, inUse]) given(await copies.keep(one));
    given(await bin.discard(old.id));
    clock.pass(hour);
    given(await bin.discard(young.id));
    clock.pass(binTime - hour + 1);

    same(given(await bin.emptyOld()), 1);
    const left = given(await copies.list()).copies.map(({ id }) => id);
    same(left.sort(), [young.id, inUse.id].sort());
  },

  async 'is emptied by what the list says and the drafts bear out'(world) {
    const { copies, bin, list, database, clock } = world;
    const [unlisted, listed] = [request(), request()];
    for (const one of [unlisted, listed]) given(await copies.keep(one));
    const deletedAt = clock.now().toISOString();
    await database.workingCopies.update(unlisted.id, { deletedAt });
    await database.drafts.update(listed.id, { place: 'bin', deletedAt });
    clock.pass(2 * binTime);
    same(given(await bin.emptyOld()), 0);
    given(await list.mend([unlisted.id, listed.id]));
    same(given(await bin.emptyOld()), 1);
    same(given(await copies.get(listed.id)).deletedAt, null);
  },

  async 'is emptied however many drafts lie there'({ copies, bin, clock }) {
    const ids: string[] = [];
    for (let count = 0; count < 101; count += 1) ids.push(given(await copies.keep(request())).id);
    given(await bin.discardAll(ids));
    clock.pass(2 * binTime);
    same(given(await bin.emptyOld()), 101);
    same(given(await copies.list()).copies, []);
  },

  async 'says so where a draft was removed for good'({ copies, bin, clock }) {
    const { id } = given(await copies.keep(request()));
    given(await bin.discard(id));
    clock.pass(2 * binTime);
    given(await bin.emptyOld());

    failed(await bin.takeBack(id), 'draft.missing');
    failed(await bin.discard(id), 'draft.missing');
    same(given(await copies.list()).copies, []);
  },

  async 'leaves to a newer version what that version put there'({ bin, database, clock }) {
    const newer = {
      schema: workingCopySchemaVersion + 1,
      id: 'newer',
      savedAt: '2026-01-01',
      deletedAt: '2026-01-01',
    };
    await database.table('workingCopies').put(newer);
    clock.pass(2 * binTime);
    same(given(await bin.emptyOld()), 0);
    same(await database.table('workingCopies').get('newer'), newer);
  },
};
