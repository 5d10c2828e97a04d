import { failed, given, same } from '../demand.ts';
import { type Behaviours, hour, request, type World } from '../world.ts';

const publication = { publishedAt: '2026-11-24T02:41:00.000Z', isPlanned: false, url: null };

/** A draft with a version, whose row was damaged afterwards. */
async function damagedRow({ copies, versions, database }: World) {
  const writing = request({ text: 'Bisa dibaca.' });
  given(await copies.keep(writing));
  const version = given(await versions.save(writing.id, { cause: 'saved' }));
  const row = { ...given(await copies.get(writing.id)), entities: 'rusak' };
  await database.table('workingCopies').put(row);
  return { writing, version, row, read: () => database.table('workingCopies').get(writing.id) };
}

export const damaged: Behaviours = {
  async 'a row stays as it is, and each deed says why'(world) {
    const { copies, versions, bin } = world;
    const { writing, version, row, read } = await damagedRow(world);
    const { id } = writing;
    const writer = crypto.randomUUID();
    for (const done of [
      await copies.get(id),
      await copies.describe(id, { tags: ['loket'] }),
      await copies.notePublication(id, publication),
      await versions.save(id, { cause: 'saved' }),
      await versions.restore(id, version.hash, writer),
      await versions.merge(id, [version.hash], { facebook: 'Baru.' }, writer),
      await bin.discard(id),
      await bin.takeBack(id),
    ]) {
      failed(done, 'storage.row-damaged');
    }
    same(await read(), row);
  },

  async 'a row is not written over by who writes on: the text is kept beside it'(world) {
    const { writing, row, read } = await damagedRow(world);
    const kept = given(await world.copies.keep({ ...writing, text: 'Tulisan baru.' }));
    same(kept.id === writing.id, false);
    same(given(await world.copies.get(kept.id)).text, 'Tulisan baru.');
    same(await read(), row);
    const again = { ...writing, text: 'Lebih baru.' };
    same(given(await world.copies.keep(again)).id, kept.id);
    same(given(await world.copies.get(kept.id)).text, 'Lebih baru.');
  },

  async 'a row leaves its saved versions to be read'(world) {
    const { writing } = await damagedRow(world);
    const { state } = given(await world.versions.history(writing.id));
    same(
      state.versions.map(({ record }) => record.body.texts.facebook),
      ['Bisa dibaca.'],
    );
  },

  async 'a record hides no others, and a whole one of the same name puts it right'(world) {
    const { copies, versions, database, add, clock } = world;
    const { id } = given(await copies.keep(request()));
    const first = given(await versions.save(id, { cause: 'saved' }));
    clock.pass(hour);
    given(await versions.save(id, { cause: 'saved', note: 'kedua' }));
    await database.records.update(first.hash, { 'record.body.note': 'diubah' });
    const before = given(await versions.history(id));
    same([before.state.versions.length, before.unreadable.length], [1, 1]);

    same(given(await add([first])).added, [first.hash]);
    const after = given(await versions.history(id));
    same([after.state.versions.length, after.unreadable.length], [2, 0]);
  },

  async 'a line of the list hides no others, and is written anew from its draft'({
    copies,
    list,
    database,
  }) {
    const [good, bad] = [request({ text: 'Utuh.' }), request({ text: 'Barisnya rusak.' })];
    for (const one of [good, bad]) given(await copies.keep(one));
    await database.table('drafts').update(bad.id, { figures: 5, tags: null });
    const all = given(await list.page('drafts'));
    same([all.rows.map(({ id }) => id), all.damaged], [[good.id], [bad.id]]);

    given(await list.mend(all.damaged));
    const mended = given(await list.page('drafts'));
    same(mended.rows.map(({ title }) => title).sort(), ['Barisnya rusak.', 'Utuh.']);
    same(mended.damaged, []);
  },

  async 'a line that stands in no order is found when the list is looked over'({
    copies,
    list,
    database,
  }) {
    const { id } = given(await copies.keep(request({ text: 'Barisnya hilang.' })));
    await database.table('drafts').put({ id });
    same(given(await list.page('drafts')).rows, []);
    given(await list.rebuild());
    same(given(await list.page('drafts')).rows[0]?.title, 'Barisnya hilang.');
  },
};
