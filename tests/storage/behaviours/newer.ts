import { recordSchemaVersion } from '@/lib/core/records/record.ts';
import { workingCopySchemaVersion } from '@/lib/core/working-copy.ts';
import { binTime } from '@/lib/storage/bin.ts';
import { failed, given, same } from '../demand.ts';
import { type Behaviours, hour, request, type World } from '../world.ts';

const publication = { publishedAt: '2026-11-24T02:41:00.000Z', isPlanned: false, url: null };

const tables = ['workingCopies', 'records', 'drafts', 'removed'] as const;

const everything = ({ database }: World) =>
  Promise.all(tables.map((table) => database.table(table).toArray()));

/** A draft that a newer Siap Tayang wrote on: its row, its record and its line are of shapes unknown here. */
async function newerDraft({ copies, versions, database }: World) {
  const writing = request();
  const { id } = writing;
  given(await copies.keep(writing));
  const version = given(await versions.save(id, { cause: 'saved' }));
  const row = given(await copies.get(id));
  await database
    .table('workingCopies')
    .put({ ...row, schema: workingCopySchemaVersion + 1, mood: 'baik' });
  await database.table('records').put(newerRecord(id));
  await database.table('drafts').update(id, { mood: 'baik' });
  return { writing, version };
}

const newerRecord = (draft: string) => ({
  hash: 'f'.repeat(64),
  draft,
  record: { schema: recordSchemaVersion + 1, kind: 'poll', draft },
  signature: null,
});

export const newer: Behaviours = {
  async 'is only read: no deed changes its row, its records or its line'(world) {
    const { copies, versions, bin, list, add, clock } = world;
    const { writing, version } = await newerDraft(world);
    const { id } = writing;
    const before = await everything(world);
    const writer = crypto.randomUUID();
    for (const done of [
      await copies.get(id),
      await copies.keep({ ...writing, text: 'Lama.' }),
      await copies.describe(id, { tags: ['loket'] }),
      await copies.notePublication(id, publication),
      await versions.save(id, { cause: 'saved' }),
      await versions.restore(id, version.hash, writer),
      await versions.merge(id, [version.hash], { facebook: 'Baru.' }, writer),
      await bin.discard(id),
      await bin.takeBack(id),
    ]) {
      failed(done, 'storage.newer-schema');
    }
    clock.pass(2 * binTime);
    given(await bin.emptyOld());
    given(await list.rebuild());
    given(await list.mend([id]));
    given(await add([version]));
    same(await everything(world), before);
  },

  async 'among the records of a draft keeps the draft from being removed for good'(world) {
    const { copies, bin, database, clock } = world;
    const { id } = given(await copies.keep(request()));
    given(await bin.discard(id));
    await database.table('records').put(newerRecord(id));
    clock.pass(2 * binTime);
    same(given(await bin.emptyOld()), 0);
    same(given(await copies.get(id)).id, id);
    same((await database.table('records').get('f'.repeat(64))) === undefined, false);
  },

  async 'among the records of a draft keeps it beyond the end of retention'(world) {
    const { copies, expiry, database, clock } = world;
    const { id } = given(await copies.keep(request()));
    await database.table('records').put(newerRecord(id));
    const before = await everything(world);
    clock.pass(365 * 24 * hour);
    const rule = { retention: { published: null, unpublished: 3 }, office: '' };
    same(given(await expiry.remove([id], rule)).gone, []);
    same(await everything(world), before);
  },

  async 'is not removed from the bin'(world) {
    const { bin, database } = world;
    const { writing } = await newerDraft(world);
    await database.table('records').clear();
    await database
      .table('drafts')
      .update(writing.id, { place: 'bin', deletedAt: '2026-01-01T00:00:00.000Z' });
    const before = await everything(world);
    same(given(await bin.remove([writing.id])).gone, []);
    same(given(await bin.emptyOld()), 0);
    same(await everything(world), before);
  },

  async 'among the records of a draft holds no other record back'({ copies, versions, database }) {
    const { id } = given(await copies.keep(request()));
    given(await versions.save(id, { cause: 'saved' }));
    await database.table('records').put(newerRecord(id));
    const { state, unreadable } = given(await versions.history(id));
    same([state.versions.length, unreadable.length], [1, 1]);
  },
};
