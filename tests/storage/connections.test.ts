import Dexie from 'dexie';
import { describe, expect, vi } from 'vitest';
import { openDatabase } from '@/lib/storage/database.ts';
import { WorkingCopies } from '@/lib/storage/working-copies.ts';
import { request, test } from './fixture.ts';

/** Opens a database without Dexie, as a page that never closes for a newer version. */
const openStubborn = (name: string, version: number) =>
  new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open(name, version);
    opening.onupgradeneeded = () => opening.result.createObjectStore('old');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });

describe('an older page that holds the database', () => {
  test('is named at once; the text is kept as soon as it closes', async ({
    databaseName,
    clock,
  }) => {
    const stubborn = await openStubborn(databaseName, 1);
    const database = openDatabase(databaseName);
    const copies = new WorkingCopies({
      database,
      now: clock.now,
      newId: () => crypto.randomUUID(),
    });
    const writing = request();

    const blocked = await copies.keep(writing);
    expect(blocked).toMatchObject({ failure: { code: 'storage.blocked' } });
    const other = request({ text: 'Dari panel lain.' });
    expect(await copies.keep(other)).toMatchObject({ failure: { code: 'storage.blocked' } });

    stubborn.close();
    await vi.waitFor(async () => {
      expect(await copies.get(writing.id)).toMatchObject({ value: { text: writing.text } });
      expect(await copies.get(other.id)).toMatchObject({ value: { text: other.text } });
    });
    expect(await copies.keep(request())).toMatchObject({ ok: true });
    await database.delete();
  });
});

describe('a newer version of the database', () => {
  test('is not held up by this page', async ({ databaseName, copies }) => {
    await copies.keep(request());
    const newer = new Dexie(databaseName);
    newer.version(3).stores({ workingCopies: 'id, savedAt', records: 'hash' });
    await expect(newer.open()).resolves.toBeDefined();
    newer.close();
  });

  test('goes on being read and written by this page, row by row', async ({
    databaseName,
    copies,
  }) => {
    const writing = request();
    await copies.keep(writing);
    const newer = new Dexie(databaseName);
    newer.version(3).stores({ workingCopies: 'id, savedAt', records: 'hash' });
    await newer.open();
    await newer.table('workingCopies').put({ schema: 3, id: 'newer', savedAt: '2027' });
    newer.close();

    const list = await copies.list();
    expect(list).toMatchObject({ value: { copies: [{ id: writing.id }] } });
    expect(list).toMatchObject({ value: { unreadable: [{ id: 'newer' }] } });
  });

  test('a database that was closed for good is named', async ({ copies, database }) => {
    await copies.keep(request());
    database.close();
    expect(await copies.keep(request())).toMatchObject({ failure: { code: 'storage.closed' } });
    expect(await copies.list()).toMatchObject({ failure: { code: 'storage.closed' } });
  });
});
