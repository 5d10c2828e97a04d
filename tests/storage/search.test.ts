import { describe, expect, test } from 'vitest';
import { attendSearch } from '@/entrypoints/desk/attend-search.ts';
import type { DraftFilter } from '@/lib/core/draft-filter.ts';
import type { Answer, Reach, SearchMessage, SearchRequest } from '@/lib/search/protocol.ts';
import type { Shelf } from '@/lib/search/shard-loader.ts';
import type { StoredShard } from '@/lib/search/shard-store.ts';
import { ShardStore } from '@/lib/search/shard-store.ts';
import { SearchSource } from '@/lib/storage/search-source.ts';
import { given, until } from './demand.ts';
import { copy } from './stored-copy.ts';
import { hour, inWorld, request, type World } from './world.ts';

const year = 366 * 24 * hour;

/** A shelf in memory that can be looked into. */
class Shelved implements Shelf {
  readonly shards = new Map<number, StoredShard>();
  written = 0;

  async read(wanted: number) {
    return this.shards.get(wanted) ?? null;
  }

  async write(shard: StoredShard) {
    this.written += 1;
    this.shards.set(shard.year, shard);
  }
}

/** The search over a world's drafts, as the desk has it. */
function searchIn({ database, clock }: World, shelf: Shelf | null = null) {
  const messages: SearchMessage[] = [];
  const hear = (one: SearchMessage) => messages.push(one);
  const attend = attendSearch(new SearchSource(database), shelf, hear, clock.now);
  let number = 0;
  const reach = () =>
    messages.findLast((one) => one.kind === 'reach')?.reach ?? ({ loaded: -1, wanted: 0 } as Reach);
  const ready = () =>
    until(
      async () => reach(),
      ({ loaded, wanted }) => loaded >= wanted,
    );
  const ask = async (words: string, filter: DraftFilter = {}): Promise<Answer> => {
    number += 1;
    const mine = number;
    attend({ kind: 'ask', number, question: { words, filter, limit: 10 } } as SearchRequest);
    const answer = await until(
      async () => messages.find((one) => one.kind === 'answer' && one.number === mine),
      (one) => one !== undefined,
    );
    return answer?.kind === 'answer' ? answer.answer : { total: 0, hits: [], isExact: true };
  };
  return { attend, ask, ready, reach, messages };
}

const keep = async ({ copies }: World, text: string) =>
  given(await copies.keep(request({ text }))).id;

/** A draft that was changed last at that moment, and whose line is written now, as by an import. */
async function bring({ database, list }: World, text: string, savedAt: string) {
  const id = await database.workingCopies.put(copy({ text, savedAt }));
  given(await list.mend([id]));
}

describe('the search', () => {
  test('finds every word, the last one by its beginning, and by any case', () =>
    inWorld(async (world) => {
      const id = await keep(world, 'Cek GULA darah gratis.');
      await keep(world, 'Cek kesehatan.');
      const search = searchIn(world);
      await search.ready();
      const answer = await search.ask('cek gula dar');
      expect(answer).toMatchObject({ total: 1, isExact: true, hits: [{ id }] });
      expect(answer.hits[0]?.found.toSorted()).toEqual(['cek', 'darah', 'gula']);
    }));

  test('looks into tags, notes, office and the text of other channels', () =>
    inWorld(async (world) => {
      const id = await keep(world, 'Jadwal.');
      const details = { tags: ['lansia'], notes: 'Berkas 77', office: 'Dinas Sosial' };
      given(await world.copies.describe(id, details));
      const search = searchIn(world);
      await search.ready();
      for (const words of ['lansia', 'berkas 77', 'dinas sosial', 'jadwal'])
        expect((await search.ask(words)).total).toBe(1);
    }));

  test('shows similar words only where nothing has these', () =>
    inWorld(async (world) => {
      await keep(world, 'Pelayanan posyandu.');
      const search = searchIn(world);
      await search.ready();
      expect(await search.ask('posyando')).toMatchObject({ total: 1, isExact: false });
      expect(await search.ask('kendaraan')).toMatchObject({ total: 0, isExact: true });
    }));

  test('is narrowed by the filters of the list', () =>
    inWorld(async (world) => {
      given(await world.copies.keep(request({ text: 'Pajak', channel: 'instagram' })));
      await keep(world, 'Pajak');
      const search = searchIn(world);
      await search.ready();
      expect((await search.ask('pajak')).total).toBe(2);
      expect((await search.ask('pajak', { channel: 'instagram' })).total).toBe(1);
    }));

  test('knows what is written, thrown away and taken back meanwhile', () =>
    inWorld(async (world) => {
      const id = await keep(world, 'Pertama');
      const search = searchIn(world);
      await search.ready();
      const total = (words: string, wanted: number) =>
        until(
          async () => (await search.ask(words)).total,
          (found) => found === wanted,
        );
      await keep(world, 'Kelulut zamrud');
      await total('kelulut', 1);
      given(await world.bin.discard(id));
      await total('pertama', 0);
      given(await world.bin.takeBack(id));
      await total('pertama', 1);
    }));

  test('begins with two years, and takes the older ones when asked', () =>
    inWorld(async (world) => {
      await keep(world, 'Arsip tua');
      world.clock.pass(3 * year);
      await keep(world, 'Catatan');
      world.clock.pass(year);
      await keep(world, 'Arsip baru');
      const search = searchIn(world);
      await search.ready();
      expect(search.reach()).toMatchObject({ loaded: 2, hasOlder: true, drafts: 2 });
      expect((await search.ask('arsip')).total).toBe(1);
      search.attend({ kind: 'load-older' });
      await until(
        async () => search.reach(),
        ({ hasOlder }) => !hasOlder,
      );
      expect((await search.ask('arsip')).total).toBe(2);
    }));

  test('knows of older years that come later, and takes them in when asked', () =>
    inWorld(async (world) => {
      await keep(world, 'Baru');
      const search = searchIn(world);
      await search.ready();
      for (const old of [2018, 2021, 2023])
        await bring(world, 'Vaksin', `${old}-03-01T00:00:00.000Z`);
      await until(
        async () => search.reach(),
        ({ hasOlder }) => hasOlder,
      );
      search.attend({ kind: 'load-older' });
      const since = (wanted: number) =>
        until(
          async () => search.reach(),
          (reach) => reach.since === wanted && !reach.hasOlder,
        );
      await since(2018);
      expect((await search.ask('vaksin')).total).toBe(3);
      await bring(world, 'Vaksin', '2011-03-01T00:00:00.000Z');
      await since(2011);
      expect((await search.ask('vaksin')).total).toBe(4);
    }));

  test('begins with this year and the last, however far ahead or back a draft is dated', () =>
    inWorld(async (world) => {
      await keep(world, 'Imunisasi');
      for (const odd of ['9999', '2037', '0099', '0001'])
        await bring(world, 'Jam salah', `${odd}-12-31T23:59:59.000Z`);
      const { id } = given(await world.copies.keep(request({ text: 'Rusak' })));
      await world.database.drafts.update(id, { updatedAt: 'kemarin' });
      const shelf = new Shelved();
      const search = searchIn(world, shelf);
      await search.ready();
      expect((await search.ask('imunisasi')).total).toBe(1);
      expect((await search.ask('jam')).total).toBe(3);
      expect([...shelf.shards.keys()].sort()).toEqual([2026, 2037, 99, 9999]);
      search.attend({ kind: 'load-older' });
      await until(
        async () => (await search.ask('jam')).total,
        (total) => total === 4,
      );
    }));

  test('goes on from what it kept, and catches up with what changed since', () =>
    inWorld(async (world) => {
      const [gone, changed] = [await keep(world, 'Hilang'), await keep(world, 'Sebelum')];
      const shelf = new Shelved();
      await searchIn(world, shelf).ready();
      expect(shelf.written).toBe(1);

      given(await world.bin.discard(gone));
      given(await world.copies.describe(changed, { notes: 'sesudah' }));
      await keep(world, 'Baru');
      const later = searchIn(world, shelf);
      await later.ready();
      expect((await later.ask('hilang')).total).toBe(0);
      expect((await later.ask('sesudah')).total).toBe(1);
      expect((await later.ask('baru')).total).toBe(1);
      expect(shelf.written).toBe(2);
    }));

  test('builds a kept year anew where it is damaged', () =>
    inWorld(async (world) => {
      await keep(world, 'Utuh');
      const shelf = new Shelved();
      await searchIn(world, shelf).ready();
      for (const shard of shelf.shards.values())
        shelf.shards.set(shard.year, { ...shard, json: shard.json.slice(0, 40) });
      const later = searchIn(world, shelf);
      await later.ready();
      expect((await later.ask('utuh')).total).toBe(1);
    }));

  test('keeps its years in a database of its own, and does without it', async () => {
    const name = `search-${crypto.randomUUID()}`;
    const store = new ShardStore(null, name);
    const shard = { year: 2026, shape: 1, since: '2026-01-01T00:00:00.000Z', json: '{}' };
    await store.write(shard);
    expect(await new ShardStore(null, name).read(2026)).toEqual(shard);
    await store.write({ ...shard, shape: 0 });
    expect(await store.read(2026)).toBeNull();
    expect(await store.read(2025)).toBeNull();
  });

  test('says so where the drafts cannot be read', () =>
    inWorld(async (world) => {
      world.database.close();
      const search = searchIn(world);
      await until(
        async () => search.messages,
        (all) => all.some(({ kind }) => kind === 'failed'),
      );
    }));
});
