import { noDetails } from '@/lib/core/no-details.ts';
import type { ExpiryRule } from '@/lib/storage/expiry.ts';
import { failed, given, same } from '../demand.ts';
import { type Behaviours, hour, request, type World } from '../world.ts';

const keep = async ({ copies }: World, text: string) =>
  given(await copies.keep(request({ text }))).id;

/** Half a year passes. */
const age = ({ clock }: World) => clock.pass(183 * 24 * hour);

const rule: ExpiryRule = { retention: { published: null, unpublished: 3 }, office: '' };

export const archiving: Behaviours = {
  async 'reads everything that is kept of the drafts that are asked for, in that order'(world) {
    const [one, other] = [await keep(world, 'Satu'), await keep(world, 'Dua')];
    const version = given(await world.versions.save(one, { cause: 'saved' }));
    const { drafts, damaged } = given(await world.archive.read([other, one, crypto.randomUUID()]));
    same(
      drafts.map(({ copy, records }) => [copy.text, records.map(({ hash }) => hash)]),
      [
        ['Dua', []],
        ['Satu', [version.hash]],
      ],
    );
    same(damaged, []);
  },

  async 'leaves out nothing that cannot be read'(world) {
    const [whole, broken] = [await keep(world, 'Utuh'), await keep(world, 'Rusak')];
    const { hash } = given(await world.versions.save(whole, { cause: 'saved' }));
    const { records, workingCopies } = world.database;
    await records.update(hash, { 'record.body.note': 'diubah' } as never);
    await workingCopies.update(broken, { text: 5 } as never);
    const { drafts, damaged } = given(await world.archive.read([whole, broken]));
    same(
      drafts.map(({ copy, records: read, unreadable }) => [
        copy.id,
        read.length,
        unreadable.length,
      ]),
      [[whole, 0, 1]],
    );
    same(
      damaged.map(({ id, raw }) => [id, Reflect.get(Reflect.get(Object(raw), 'draft'), 'text')]),
      [[broken, 5]],
    );
  },

  async 'offers the drafts in use: neither the bin nor templates'(world) {
    const [used, binned, pattern] = [
      await keep(world, 'Dipakai'),
      await keep(world, 'Dibuang'),
      await keep(world, 'Templat'),
    ];
    given(await world.bin.discard(binned));
    given(await world.copies.describe(pattern, { isTemplate: true }));
    same(
      given(await world.archive.entries()).map(({ id }) => id),
      [used],
    );
  },
};

export const expiring: Behaviours = {
  async 'lets go of what is past its time, and of nothing else'(world) {
    const [old, held] = [await keep(world, 'Lama'), await keep(world, 'Lama dan ditahan')];
    given(await world.copies.describe(held, { isHeld: true }));
    age(world);
    const young = await keep(world, 'Baru');
    same(given(await world.expiry.discard([old, held, young], rule)), {
      gone: [old],
      held: [held],
    });
    const { rows } = given(await world.list.page('bin'));
    same(
      rows.map(({ id }) => id),
      [old],
    );
    given(await world.bin.takeBack(old));
    same(given(await world.copies.get(old)).deletedAt, null);
  },

  async 'says in the record why it went'(world) {
    const old = await keep(world, 'Lama');
    age(world);
    given(await world.expiry.discard([old], rule));
    const { state } = given(await world.versions.history(old));
    same(state.deletion?.record.body, { reason: 'masa simpan' });
  },

  async 'judges by what is so now, not by what a person was shown'(world) {
    const [held, changed] = [await keep(world, 'Satu'), await keep(world, 'Dua')];
    age(world);
    given(await world.copies.describe(held, { isHeld: true }));
    const { basis: _, ...copy } = request();
    const { savedAt } = given(await world.copies.get(changed));
    given(await world.copies.keep({ ...copy, id: changed, text: 'Diubah', basis: savedAt }));
    failed(await world.expiry.discard([held, changed], rule), 'draft.held');
    failed(await world.expiry.remove([held, changed], rule), 'draft.held');
    same(given(await world.expiry.remove([changed], rule)).gone, []);
    same(given(await world.list.counts()).drafts, 2);
  },

  async 'removes with every record for good, and keeps the names'(world) {
    const old = await keep(world, 'Lama');
    const { hash } = given(await world.versions.save(old, { cause: 'saved' }));
    age(world);
    same(given(await world.expiry.remove([old], rule)).gone, [old]);
    failed(await world.copies.get(old), 'draft.missing');
    const { records, removed } = world.database;
    same(await records.count(), 0);
    same((await removed.toCollection().primaryKeys()).sort(), [hash, old].sort());
  },

  async 'touches nothing without a rule, nor what is of another office'(world) {
    const [old, other] = [await keep(world, 'Lama'), await keep(world, 'Kantor lain')];
    given(await world.copies.describe(other, { ...noDetails, office: 'Dinas Sosial' }));
    age(world);
    const none = { ...rule, retention: { published: null, unpublished: null } };
    same(given(await world.expiry.remove([old, other], none)).gone, []);
    const health = { ...rule, office: 'Dinas Kesehatan' };
    same(given(await world.expiry.remove([other], health)).gone, []);
  },

  async 'refuses to remove what is held, whoever asks and whatever the list says'(world) {
    const [held, other] = [await keep(world, 'Ditahan'), await keep(world, 'Lain')];
    given(await world.copies.describe(held, { isHeld: true }));
    given(await world.bin.discardAll([held, other]));
    await world.database.drafts.update(held, { isHeld: false });
    failed(await world.bin.remove([held]), 'draft.held');
    same(given(await world.bin.remove([held, other])), { gone: [other], held: [held] });
    world.clock.pass(365 * 24 * hour);
    same(given(await world.bin.emptyOld()), 0);
    same(given(await world.copies.get(held)).text, 'Ditahan');
    given(await world.copies.describe(held, { isHeld: false }));
    same(given(await world.bin.emptyOld()), 1);
  },
};
