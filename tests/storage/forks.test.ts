import { afterEach, beforeEach, expect, test } from 'vitest';
import { unchecked } from '@/lib/core/unchecked.ts';
import type { KeepRequest } from '@/lib/core/working-copy.ts';
import { type Database, openDatabase } from '@/lib/storage/database.ts';
import { createStores } from '@/lib/storage/stores.ts';
import type { WorkingCopies } from '@/lib/storage/working-copies.ts';
import { standing } from './world.ts';

let database: Database;
let copies: WorkingCopies;

beforeEach(() => {
  database = openDatabase(`test-${crypto.randomUUID()}`);
  copies = createStores(standing(database)).copies;
});
afterEach(() => database.delete());

const start: KeepRequest = {
  id: crypto.randomUUID(),
  site: 'www.facebook.com',
  composer: 'facebook-page',
  channel: 'facebook',
  text: 'Posyandu buka hari Sabtu.',
  entities: [],
  selfCheck: unchecked,
  writer: crypto.randomUUID(),
  basis: null,
};

async function keep(change: Partial<KeepRequest> = {}) {
  const kept = await copies.keep({ ...start, ...change });
  if (!kept.ok) throw new Error(kept.failure.code);
  return kept.value;
}

async function texts() {
  const list = await copies.list();
  return list.ok ? list.value.copies.map(({ text }) => text).sort() : [];
}

/** The panel's and the desk's text of one draft, neither of which saw the other. */
async function twoWriters() {
  const { savedAt: basis } = await keep();
  await keep({ text: 'Dari panel.', basis });
  return { writer: crypto.randomUUID(), text: 'Dari meja.', basis };
}

test('a second draft whose answer was lost is not made twice', async () => {
  const desk = await twoWriters();
  const first = await keep(desk);
  const again = await keep({ ...desk, text: 'Dari meja, lebih panjang.' });
  expect(again.id).toBe(first.id);
  expect(first.id).not.toBe(start.id);
  expect(await texts()).toEqual(['Dari meja, lebih panjang.', 'Dari panel.']);
});

test('two others who did not know of each other get a draft each', async () => {
  const desk = await twoWriters();
  const first = await keep(desk);
  const second = await keep({ ...desk, writer: crypto.randomUUID(), text: 'Dari tab lain.' });
  expect(second.id).not.toBe(first.id);
  expect(await texts()).toEqual(['Dari meja.', 'Dari panel.', 'Dari tab lain.']);
});

test('a second draft that a third person changed meanwhile is not written over', async () => {
  const desk = await twoWriters();
  const fork = await keep(desk);
  await keep({
    id: fork.id,
    writer: crypto.randomUUID(),
    text: 'Orang ketiga.',
    basis: fork.savedAt,
  });
  const again = await keep(desk);
  expect(again.id).not.toBe(fork.id);
  expect((await keep(desk)).id).toBe(again.id);
  expect(await texts()).toEqual(['Dari meja.', 'Dari panel.', 'Orang ketiga.']);
});

test('a row of a newer Siap Tayang is named, and stays as it is', async () => {
  const { savedAt: basis } = await keep();
  const newer = { ...start, schema: 99, savedAt: basis, label: 'baru' };
  await database.table('workingCopies').put(newer);
  expect(await copies.keep({ ...start, text: 'Lama.', basis })).toMatchObject({
    failure: { code: 'storage.newer-schema' },
  });
  expect(await database.table('workingCopies').get(start.id)).toEqual(newer);
});
