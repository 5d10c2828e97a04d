import { given, same } from '../demand.ts';
import { type Behaviours, hour, inWorld, request, type World } from '../world.ts';

/** Keeps a text and saves it as a version. */
async function saveText(
  { copies, versions }: World,
  text: string,
  id: string = crypto.randomUUID(),
) {
  const copy = await copies.get(id);
  const basis = copy.ok ? copy.value.savedAt : null;
  given(await copies.keep(request({ id, text, basis })));
  return { id, ...given(await versions.save(id, { cause: 'saved' })) };
}

const textsOf = async ({ versions }: World, id: string) =>
  given(await versions.history(id)).state.versions.map(({ record }) => record.body.texts.facebook);

/** A version is saved, brought back or joined while somebody is writing. */
const besideWriters: Behaviours = {
  async 'leave a writer who has seen the text where it is'(world) {
    const { copies, versions } = world;
    const panel = request({ text: 'Senin.' });
    const { savedAt } = given(await copies.keep(panel));
    world.clock.pass(hour);
    given(await versions.save(panel.id, { cause: 'saved', note: 'Sesuai surat' }));
    const desk = request({ id: panel.id, text: 'Senin pagi.', basis: savedAt });
    same(given(await copies.keep(desk)).id, panel.id);
    same(given(await copies.get(panel.id)).text, 'Senin pagi.');
  },

  async 'that come back make no writer lose what was not kept yet'(world) {
    const { copies, versions } = world;
    const { id, hash } = await saveText(world, 'Senin.');
    const { savedAt: basis } = given(await copies.get(id));
    const writing = request({ id, text: 'Selasa.', basis });
    const seen = given(await copies.keep(writing));
    world.clock.pass(hour);
    given(await versions.restore(id, hash, crypto.randomUUID()));
    const kept = given(
      await copies.keep({ ...writing, text: 'Selasa sore.', basis: seen.savedAt }),
    );
    same(kept.id === id, false);
    same(given(await copies.get(id)).text, 'Senin.');
    same(given(await copies.get(kept.id)).text, 'Selasa sore.');
  },

  async 'that come back at the same moment still tell writers that they have not seen them'(world) {
    const { id, hash } = await saveText(world, 'Senin.');
    const { savedAt: basis } = given(await world.copies.get(id));
    const { savedAt } = given(await world.copies.keep(request({ id, text: 'Selasa.', basis })));
    given(await world.versions.restore(id, hash, crypto.randomUUID()));
    const back = given(await world.copies.get(id));
    same([back.text, back.savedAt > savedAt], ['Senin.', true]);
  },

  async 'before sharing or loading hold what was not saved, and only that'(world) {
    const { copies, versions } = world;
    const first = request({ text: 'Senin.' });
    const { id } = given(await copies.keep(first));
    const shared = given(await versions.save(id, { cause: 'share' }));
    same(shared.record.body.cause, 'share');
    world.clock.pass(hour);
    same(given(await versions.save(id, { cause: 'load' })).hash, shared.hash);
    given(await copies.keep({ ...first, text: 'Selasa.' }));
    const loaded = given(await versions.save(id, { cause: 'load' }));
    same(loaded.record.parents, [shared.hash]);
    same(await textsOf(world, id), ['Senin.', 'Selasa.']);
  },

  async 'say in which order a plan and its publication were noted, and the last counts'(world) {
    const { id } = await saveText(world, 'Senin.');
    const plan = { publishedAt: '2026-11-28T01:00:00.000Z', isPlanned: true, url: null };
    given(await world.copies.notePublication(id, plan));
    same(given(await world.list.page('drafts')).rows[0]?.status, 'planned');
    // In the same second: the clock stands.
    const out = { ...plan, isPlanned: false, url: 'https://www.facebook.com/1' };
    given(await world.copies.notePublication(id, out));
    const { state } = given(await world.versions.history(id));
    same(
      state.publications.map(({ record }) => record.body.isPlanned),
      [true, false],
    );
    same(given(await world.list.page('drafts')).rows[0]?.status, 'published');
  },
};

export const versions: Behaviours = {
  async 'stand in the history, each grown from the last'(world) {
    const first = await saveText(world, 'Senin.');
    world.clock.pass(hour);
    const second = await saveText(world, 'Selasa.', first.id);
    same(second.record.parents, [first.hash]);
    same(await textsOf(world, first.id), ['Senin.', 'Selasa.']);
    const { state, unreadable } = given(await world.versions.history(first.id));
    same([state.heads, unreadable], [[second.hash], []]);
    same(given(await world.copies.get(first.id)).parents, [second.hash]);
  },

  async 'are not doubled by themselves where nothing changed'(world) {
    const { id, hash } = await saveText(world, 'Senin.');
    world.clock.pass(hour);
    same(given(await world.versions.save(id, { cause: 'load' })).hash, hash);
    same(await textsOf(world, id), ['Senin.']);
  },

  async 'come back as a new version, and lose nothing that was not saved'(world) {
    const { id, hash } = await saveText(world, 'Senin.');
    const { savedAt: basis } = given(await world.copies.get(id));
    given(await world.copies.keep(request({ id, text: 'Belum disimpan.', basis })));
    world.clock.pass(hour);
    const back = given(await world.versions.restore(id, hash, crypto.randomUUID()));
    same(back.record.body.restored, hash);
    same(await textsOf(world, id), ['Senin.', 'Belum disimpan.', 'Senin.']);
    same(given(await world.copies.get(id)).text, 'Senin.');
  },

  async 'that were written at once are two heads until a person joins them'(world) {
    const { id, hash } = await saveText(world, 'Senin.');
    world.clock.pass(hour);
    const own = await saveText(world, 'Selasa.', id);
    const there = await elsewhere(world, id, hash);
    const added = given(await world.add([there]));
    same(added, { added: [there.hash], left: [] });
    same(given(await world.versions.history(id)).state.heads.length, 2);
    same(given(await world.list.page('drafts')).rows[0]?.heads, 2);

    const merged = given(
      await world.versions.merge(
        id,
        [own.hash, there.hash],
        { facebook: 'Selasa dan Rabu.' },
        crypto.randomUUID(),
      ),
    );
    same([...merged.record.parents].sort(), [own.hash, there.hash].sort());
    same(given(await world.versions.history(id)).state.heads, [merged.hash]);
    same(given(await world.copies.get(id)).text, 'Selasa dan Rabu.');
  },

  async 'are not joined over words that were written since'(world) {
    const { id, hash } = await saveText(world, 'Senin.');
    world.clock.pass(hour);
    const own = await saveText(world, 'Selasa.', id);
    const there = await elsewhere(world, id, hash);
    given(await world.add([there]));
    const { savedAt: basis } = given(await world.copies.get(id));
    given(await world.copies.keep(request({ id, text: 'Selasa, bawa KTP.', basis })));
    const join = (heads: readonly string[]) =>
      world.versions.merge(id, heads, { facebook: 'Selasa dan Rabu.' }, crypto.randomUUID());

    const refused = await join([own.hash, there.hash]);
    same(!refused.ok && refused.failure.code, 'merge.newer-text');
    same(given(await world.copies.get(id)).text, 'Selasa, bawa KTP.');
    const { heads } = given(await world.versions.history(id)).state;
    same(heads.length, 2);
    same(heads.includes(own.hash), false);
    given(await join(heads));
    same(given(await world.copies.get(id)).text, 'Selasa dan Rabu.');
  },

  async 'are joined for a channel that has a text'(world) {
    const { id, hash } = await saveText(world, 'Senin.');
    world.clock.pass(hour);
    const own = await saveText(world, 'Selasa.', id);
    const there = await elsewhere(world, id, hash);
    given(await world.add([there]));
    const copy = given(await world.copies.get(id));
    const onInstagram = { channel: 'instagram', text: '', otherTexts: { facebook: 'Selasa.' } };
    await world.database.workingCopies.put({ ...copy, ...onInstagram } as typeof copy);
    const texts = { facebook: 'Selasa dan Rabu.' };
    const heads = [own.hash, there.hash];
    const joined = await world.versions.merge(id, heads, texts, crypto.randomUUID());
    if (!joined.ok) {
      // The empty text for Instagram is a text too: it is one of the heads now.
      same(joined.failure.code, 'merge.newer-text');
      const { state } = given(await world.versions.history(id));
      given(await world.versions.merge(id, state.heads, texts, crypto.randomUUID()));
    }
    const { channel, text, otherTexts } = given(await world.copies.get(id));
    same([channel, text, otherTexts], ['facebook', 'Selasa dan Rabu.', {}]);
  },

  async 'of a draft that is new here bring its working copy'(world) {
    const { id, hash, record, signature } = await saveText(world, 'Dari kantor lain.');
    await world.database.workingCopies.clear();
    await world.database.records.clear();
    given(await world.list.rebuild());
    same(given(await world.list.page('drafts')).rows, []);

    given(await world.add([{ hash, record, signature }]));
    same(given(await world.copies.get(id)).text, 'Dari kantor lain.');
    same(given(await world.list.page('drafts')).rows[0]?.title, 'Dari kantor lain.');
    given(await world.add([{ hash, record, signature }]));
    same(await textsOf(world, id), ['Dari kantor lain.']);
  },

  async 'that were removed for good do not come back unasked'(world) {
    const { id, hash, record, signature } = await saveText(world, 'Lama.');
    given(await world.bin.discard(id));
    world.clock.pass(31 * 24 * hour);
    same(given(await world.bin.emptyOld()), 1);
    const again = { hash, record, signature };
    same(given(await world.add([again])), { added: [], left: [again] });
    same(given(await world.add([again], true)).added, [hash]);
    same(given(await world.copies.get(id)).text, 'Lama.');
  },

  async 'damaged in the database hide no others'(world) {
    const { id } = await saveText(world, 'Senin.');
    world.clock.pass(hour);
    const second = await saveText(world, 'Selasa.', id);
    await world.database.records.update(second.hash, { 'record.body.note': 'diubah' });
    const { state, records, unreadable } = given(await world.versions.history(id));
    same([state.versions.length, records.length], [1, 1]);
    same(
      unreadable.map((row) => [row.id, row.failure.code]),
      [[second.hash, 'storage.row-damaged']],
    );
  },

  ...besideWriters,
};

/** A version that somebody else wrote on another computer. */
async function elsewhere(world: World, id: string, parent: string) {
  const { state } = given(await world.versions.history(id));
  const first = state.versions.find(({ hash }) => hash === parent);
  if (!first) throw new Error('The version is not there.');
  const { number: _, ...record } = first;
  let written: Awaited<ReturnType<typeof saveText>> | undefined;
  await inWorld(async (other) => {
    given(await other.add([record]));
    other.clock.pass(2 * hour);
    written = await saveText(other, 'Rabu.', id);
  });
  if (!written) throw new Error('Nothing was written.');
  const { id: _id, ...version } = written;
  return version;
}
