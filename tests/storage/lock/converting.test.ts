import Dexie from 'dexie';
import { describe, expect, test } from 'vitest';
import { convertRows } from '@/lib/storage/lock/convert-rows.ts';
import { keyInHand } from '@/lib/storage/lock/key-ring.ts';
import { sealedTables } from '@/lib/storage/lock/lock-row.ts';
import { LockStore } from '@/lib/storage/lock/lock-store.ts';
import { failed, given, same } from '../demand.ts';
import { inWorld, request, sealedLock, testKey, type World } from '../world.ts';

const { publicKey, wrapped, minutes } = sealedLock;
const secret = 'Rahasia posyandu nomor';

const ofNumber = (number: number) => String(number).padStart(64, '0');

/** More rows than a portion has, in several tables. */
async function furnish({ copies, versions, files, bin, merges }: World): Promise<void> {
  for (let number = 0; number < 120; number += 1) {
    const { id } = given(await copies.keep(request({ text: `${secret} ${number}.` })));
    if (number % 10 === 0) given(await versions.save(id, { cause: 'saved' }));
    if (number % 40 === 0) given(await bin.discard(id));
    if (number % 2 === 0) given(await merges.keep(id, [ofNumber(number), ofNumber(0)], {}));
  }
  given(await files.keep(new Blob([secret], { type: 'image/png' })));
  given(await files.keep(new Blob(['lain'], { type: 'image/png' })));
}

/** All rows as the desk reads them, and how many of them lie open on the disk. */
async function rowsOf({ database, databaseName }: World) {
  const open = await Promise.all(sealedTables.map((table) => database.table(table).toArray()));
  const raw = await new Dexie(databaseName).open();
  const lying = await Promise.all(sealedTables.map((table) => raw.table(table).toArray()));
  raw.close();
  const sealed = lying.flat().filter((row) => 'sealed' in row).length;
  return { open: open.flat(), sealed, count: lying.flat().length };
}

/** Ends the conversion after so many portions, as a kill between two transactions does. */
async function convertUntil(world: World, portions: number): Promise<void> {
  const ending = new AbortController();
  let told = -1;
  await convertRows(
    world.database,
    () => {
      told += 1;
      if (told >= portions) ending.abort();
    },
    ending.signal,
  );
}

const convert = ({ database }: World) =>
  convertRows(database, () => undefined, new AbortController().signal);

const unlocked = keyInHand(testKey.secretKey);

/** {@link inWorld} writes a lock where it is given a key; these begin without one. */
const withKey = (behave: (world: World) => Promise<void>) =>
  inWorld(async (world) => {
    await world.database.lock.clear();
    await behave(world);
  }, unlocked);

describe('switching the lock on', () => {
  test('seals every row, and the desk is the same', () =>
    withKey(async (world) => {
      await furnish(world);
      const before = await rowsOf(world);
      expect(before.sealed).toBe(0);
      const store = new LockStore(world.database);
      same(given(await store.begin({ publicKey, wrapped, minutes })), true);
      given(await convert(world));
      const after = await rowsOf(world);
      expect(after.open).toEqual(before.open);
      expect(after.sealed).toBe(before.count);
      expect(given(await store.read())).toMatchObject({ state: 'sealed', place: null });
      // A lock is never made over another one: the rows are sealed with its key.
      same(given(await store.begin({ publicKey, wrapped, minutes })), false);
    }));

  test.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10])(
    'ended after %i portions it loses nothing, and goes on where it was',
    (portions) =>
      withKey(async (world) => {
        await furnish(world);
        const before = await rowsOf(world);
        given(await new LockStore(world.database).begin({ publicKey, wrapped, minutes }));
        await convertUntil(world, portions);
        const halfway = await rowsOf(world);
        expect(halfway.open).toEqual(before.open);
        given(await convert(world));
        const after = await rowsOf(world);
        expect(after.open).toEqual(before.open);
        expect(after.sealed).toBe(before.count);
      }),
  );

  test('a transaction that breaks off in the middle leaves all of its portion as it was', () =>
    withKey(async (world) => {
      await furnish(world);
      const before = await rowsOf(world);
      given(await new LockStore(world.database).begin({ publicKey, wrapped, minutes }));
      const put = IDBObjectStore.prototype.put;
      let puts = 0;
      IDBObjectStore.prototype.put = function (...row) {
        puts += 1;
        if (puts === 70) this.transaction.abort();
        return put.apply(this, row);
      };
      const broken = await convert(world);
      IDBObjectStore.prototype.put = put;
      expect(broken.ok).toBe(false);
      expect((await rowsOf(world)).open).toEqual(before.open);
      given(await convert(world));
      const after = await rowsOf(world);
      expect(after.open).toEqual(before.open);
      expect(after.sealed).toBe(before.count);
    }));

  test('rows that the browser does not give stay as they are, and hold up no other', () =>
    withKey(async (world) => {
      await furnish(world);
      const [draft] = await world.database.workingCopies.toCollection().primaryKeys();
      const [file] = await world.database.files.toCollection().primaryKeys();
      given(await new LockStore(world.database).begin({ publicKey, wrapped, minutes }));
      const get = IDBObjectStore.prototype.get;
      IDBObjectStore.prototype.get = function (key) {
        if (key === draft || key === file) throw new DOMException('gone', 'DataError');
        return get.call(this, key);
      };
      const converted = await convert(world);
      IDBObjectStore.prototype.get = get;
      given(converted);
      const { sealed, count } = await rowsOf(world);
      // The line of the draft in the list goes by the same name.
      expect(count - sealed).toBe(3);
      expect(await world.database.workingCopies.get(String(draft))).toBeDefined();
    }));

  test('what is written meanwhile is sealed, and stays as it was written', () =>
    withKey(async (world) => {
      await furnish(world);
      given(await new LockStore(world.database).begin({ publicKey, wrapped, minutes }));
      await convertUntil(world, 1);
      const writing = request({ text: 'Ditulis selagi menyegel.' });
      given(await world.copies.keep(writing));
      given(await convert(world));
      expect(given(await world.copies.get(writing.id)).text).toBe('Ditulis selagi menyegel.');
      const { sealed, count } = await rowsOf(world);
      expect(sealed).toBe(count);
    }));
});

describe('switching it off', () => {
  test.each([0, 1, 3, 6, 99])('ended after %i portions it ends with every row open', (portions) =>
    inWorld(async (world) => {
      await furnish(world);
      const before = await rowsOf(world);
      expect(before.sealed).toBe(before.count);
      given(await new LockStore(world.database).end());
      await convertUntil(world, portions);
      expect((await rowsOf(world)).open).toEqual(before.open);
      given(await convert(world));
      const after = await rowsOf(world);
      expect(after.open).toEqual(before.open);
      expect(after.sealed).toBe(0);
      expect(given(await new LockStore(world.database).read())).toBeNull();
    }, unlocked),
  );

  test('waits without the key', () =>
    inWorld(async (world) => {
      await furnish(world);
      given(await new LockStore(world.database).end());
      const { database } = world.another();
      const key = Object.getOwnPropertyDescriptor(unlocked, 'unseal');
      Object.defineProperty(unlocked, 'unseal', { configurable: true, get: () => null });
      failed(
        await convertRows(database, () => undefined, new AbortController().signal),
        'desk.locked',
      );
      if (key) Object.defineProperty(unlocked, 'unseal', key);
      given(await convert(world));
      expect((await rowsOf(world)).sealed).toBe(0);
    }, unlocked));
});
