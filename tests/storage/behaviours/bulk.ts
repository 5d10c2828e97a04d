import { noDetails } from '@/lib/core/no-details.ts';
import { given, same } from '../demand.ts';
import { type Behaviours, request, type World } from '../world.ts';

async function keep({ copies }: World, ...texts: readonly string[]): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const text of texts) ids.push(given(await copies.keep(request({ text }))).id);
  return ids;
}

export const bulk: Behaviours = {
  async 'goes to the bin and back in one go, and knows what is gone'(world) {
    const ids = await keep(world, 'Satu', 'Dua', 'Tiga');
    const { bin, list } = world;
    same(given(await bin.discardAll([...ids, crypto.randomUUID()])), ids);
    same(given(await list.counts()), { drafts: 0, bin: 3, templates: 0, unlisted: 0 });
    same(given(await bin.takeBackAll(ids.slice(1))), ids.slice(1));
    same(given(await list.counts()).drafts, 2);
  },

  async 'leaves nothing half done where one of them cannot be written'(world) {
    const ids = await keep(world, 'Satu', 'Dua');
    let count = 0;
    world.database.workingCopies.hook('updating', () => {
      count += 1;
      if (count === 2) throw new DOMException('full', 'QuotaExceededError');
    });
    same((await world.bin.discardAll(ids)).ok, false);
    same(given(await world.list.counts()), { drafts: 2, bin: 0, templates: 0, unlisted: 0 });
    same(await world.database.records.count(), 0);
  },

  async 'is removed for good only out of the bin, and never what is held'(world) {
    const [used = '', binned = '', held = ''] = await keep(world, 'Dipakai', 'Dibuang', 'Ditahan');
    given(await world.copies.describe(held, { isHeld: true }));
    given(await world.bin.discardAll([binned, held]));
    same(given(await world.bin.remove([used, binned, held])), { gone: [binned], held: [held] });
    same(given(await world.list.counts()), { drafts: 1, bin: 1, templates: 0, unlisted: 0 });
    same(given(await world.copies.find(binned)), null);
  },

  async 'gets a tag and loses it, besides its other ones'(world) {
    const ids = await keep(world, 'Satu', 'Dua');
    given(await world.copies.describe(ids[0] ?? '', { tags: ['lama', 'posyandu'] }));
    same(given(await world.tag(ids, { tag: 'posyandu', isGiven: true })), ids.slice(1));
    same(given(await world.list.choices()).tags, ['lama', 'posyandu']);
    same(given(await world.list.page('drafts', { tag: 'posyandu' })).rows.length, 2);
    same(given(await world.tag(ids, { tag: 'posyandu', isGiven: false })), ids);
    same(given(await world.list.choices()).tags, ['lama']);
  },

  async 'says what it can be narrowed by, from the indexes'(world) {
    const ids = await keep(world, 'Satu', 'Dua', 'Tiga');
    const offices = ['Dinas Sosial', 'Dinas Kesehatan', ''];
    for (const [index, id] of ids.entries())
      given(await world.copies.describe(id, { ...noDetails, office: offices[index] ?? '' }));
    const { id: old } = given(await world.copies.keep(request({ text: 'Lama' })));
    await world.database.drafts.update(old, { updatedAt: '2024-03-10T01:00:00.000Z' });
    const choices = given(await world.list.choices());
    same(choices.offices, ['Dinas Kesehatan', 'Dinas Sosial']);
    same(choices.months, ['2026-11', '2024-03']);
  },
};
