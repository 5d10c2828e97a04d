import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ShardStore } from '@/lib/search/shard-store.ts';
import { openDatabase } from '@/lib/storage/database.ts';
import { DeskKey } from '@/lib/storage/lock/desk-key.ts';
import { shardBox } from '@/lib/storage/lock/shard-box.ts';
import { makeKey, unwrapKey, wrapKey } from '@/lib/storage/lock/wrap-key.ts';
import { createStores } from '@/lib/storage/stores.ts';
import { failed, given } from '../demand.ts';
import { hour, inSealedWorld, request, standing, testKey } from '../world.ts';

beforeEach(() => fakeBrowser.reset());

describe('the passphrase', () => {
  test('opens the key that it was made with; no other one does, and a new one opens the same key', {
    // Each of them is meant to take long.
    timeout: 240_000,
  }, async () => {
    const { secretKey, wrapped } = given(await makeKey('tiga kucing di loket'));
    expect(given(await unwrapKey(wrapped, ' tiga kucing di loket '))).toEqual(secretKey);
    failed(await unwrapKey(wrapped, 'Tiga kucing di loket'), 'lock.wrong-passphrase');
    const again = given(await wrapKey(secretKey, 'lima gajah'));
    expect(given(await unwrapKey(again, 'lima gajah'))).toEqual(secretKey);
  });
});

describe('the key of the desk', () => {
  test('is there in every context from unlocking to locking', async () => {
    const [page, background] = [new DeskKey(), new DeskKey()];
    await Promise.all([page.ready, background.ready]);
    expect(background.unseal).toBeNull();
    await page.open(testKey.secretKey, 15);
    expect(background.unseal).not.toBeNull();
    expect(background.secretKey).toEqual(testKey.secretKey);
    const late = new DeskKey();
    await late.ready;
    expect(late.unseal).not.toBeNull();
    await background.close();
    for (const key of [page, background, late]) expect(key.unseal).toBeNull();
  });

  test.each([5, 15, 30, 60] as const)('is gone after %i minutes without use', async (minutes) => {
    let time = 1_000_000;
    const key = new DeskKey(() => time);
    await key.ready;
    await key.open(testKey.secretKey, minutes);
    time += minutes * 60_000 - 1;
    expect(key.unseal).not.toBeNull();
    await key.note();
    time += minutes * 60_000 - 1;
    expect(key.unseal).not.toBeNull();
    time += 1;
    expect(key.unseal).toBeNull();
    expect(key.secretKey).toBeNull();
    // Whoever comes later finds a locked desk and does not prolong it.
    await key.note();
    expect(key.unseal).toBeNull();
  });

  test('that is damaged is none', async () => {
    await fakeBrowser.storage.session.set({ deskKey: { secret: 'x', minutes: 7 } });
    const key = new DeskKey();
    await key.ready;
    expect(key.unseal).toBeNull();
  });
});

test('what was indexed of a sealed desk is read with its key only, and of its year', async () => {
  const shard = { year: 2026, shape: 1, since: '2026-11-24T02:41:00.000Z', json: '{"kencana":1}' };
  const box = shardBox(testKey.secretKey);
  const words = box.close(new TextEncoder().encode('kencana'), 2026);
  expect(new TextDecoder('latin1').decode(words)).not.toContain('kencana');
  expect(() => box.open(words, 2025)).toThrow();
  const name = `shards-${crypto.randomUUID()}`;
  await new ShardStore(box, name).write(shard);
  expect(await new ShardStore(box, name).read(2026)).toEqual(shard);
  expect(await new ShardStore(null, name).read(2026)).toBeNull();
});

test('a locked desk reminds of what is planned, without a title or a status', () =>
  inSealedWorld(async ({ copies, bin, clock, databaseName }) => {
    const plan = async (text: string, at: number) => {
      const { id } = given(await copies.keep(request({ text })));
      const plannedAt = new Date(clock.now().getTime() + at).toISOString();
      given(await copies.describe(id, { plannedAt }));
      return { id, plannedAt };
    };
    const due = await plan('Sudah waktunya.', -hour);
    const binned = await plan('Dibuang.', -hour);
    const published = await plan('Sudah tayang.', -hour);
    const later = await plan('Nanti.', hour);
    given(await bin.discard(binned.id));
    const publishedAt = clock.now().toISOString();
    given(await copies.notePublication(published.id, { publishedAt, isPlanned: false, url: null }));
    const database = openDatabase(databaseName);
    const { plans } = createStores(standing(database, clock.now));
    expect(given(await plans.dueUntitled())).toEqual([{ ...due, title: null, status: null }]);
    expect(given(await plans.next())).toBe(later.plannedAt);
    failed(await plans.due(), 'desk.locked');
    database.close();
  }));
