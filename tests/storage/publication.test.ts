import { afterEach, expect, test } from 'vitest';
import { unchecked } from '@/lib/core/unchecked.ts';
import type { KeepRequest } from '@/lib/core/working-copy.ts';
import { openDatabase } from '@/lib/storage/database.ts';
import { createStores } from '@/lib/storage/stores.ts';
import { standing } from './world.ts';

const database = openDatabase(`test-${crypto.randomUUID()}`);
const { copies } = createStores(standing(database));

afterEach(() => database.workingCopies.clear());

const request = (change: Partial<KeepRequest> = {}): KeepRequest => ({
  id: crypto.randomUUID(),
  site: 'www.facebook.com',
  composer: 'facebook-feed',
  channel: 'facebook',
  text: 'Loket buka.',
  entities: [],
  selfCheck: unchecked,
  writer: crypto.randomUUID(),
  basis: null,
  ...change,
});

const publication = {
  publishedAt: '2026-11-24T02:41:00.000Z',
  isPlanned: false,
  url: 'https://www.facebook.com/1',
};

const publicationOf = async (id: string) => {
  const found = await copies.get(id);
  return found.ok ? found.value.selfCheck.publication : found.failure;
};

test('that a draft came out is kept with it', async () => {
  const draft = request();
  await copies.keep(draft);
  expect(await copies.notePublication(draft.id, publication)).toMatchObject({ ok: true });
  expect(await publicationOf(draft.id)).toEqual(publication);
});

test('a writer who has not seen it does not take it back', async () => {
  const draft = request();
  await copies.keep(draft);
  await copies.notePublication(draft.id, publication);
  await copies.keep({ ...draft, text: 'Loket buka lagi.' });
  expect(await publicationOf(draft.id)).toEqual(publication);
});

test('a writer who has seen an older one does not bring it back', async () => {
  const draft = request();
  await copies.keep(draft);
  const older = { ...publication, url: null };
  await copies.notePublication(draft.id, older);
  await copies.notePublication(draft.id, publication);
  const selfCheck = { ...draft.selfCheck, publication: older };
  await copies.keep({ ...draft, selfCheck, text: 'Loket buka lagi.' });
  expect(await publicationOf(draft.id)).toEqual(publication);
});

test('a draft that is gone is told', async () => {
  expect(await copies.notePublication(crypto.randomUUID(), publication)).toMatchObject({
    failure: { code: 'draft.missing' },
  });
});
