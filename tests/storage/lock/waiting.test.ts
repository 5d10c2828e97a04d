import { describe, expect, test } from 'vitest';
import { openDatabase } from '@/lib/storage/database.ts';
import { createStores } from '@/lib/storage/stores.ts';
import { given } from '../demand.ts';
import { inSealedWorld, request, standing, type World } from '../world.ts';

/** The stores of a page that has no key, on the same database. */
function lockedBeside({ databaseName, clock }: World) {
  const database = openDatabase(databaseName);
  return { database, ...createStores(standing(database, clock.now)) };
}

const textsOf = async ({ copies }: World) =>
  given(await copies.list())
    .copies.map(({ text }) => text)
    .sort();

describe('a text that is written while the desk is locked', () => {
  test('waits, and the newest of its writer becomes the draft when the desk is unlocked', () =>
    inSealedWorld(async (world) => {
      const { copies, database, clock } = world;
      const writing = request({ text: 'Awal.' });
      const { savedAt } = given(await copies.keep(writing));
      const locked = lockedBeside(world);
      clock.pass(1000);
      const first = given(await locked.copies.keep({ ...writing, text: 'Kedua.', basis: savedAt }));
      expect(first).toMatchObject({ id: writing.id, isWaiting: true });
      clock.pass(1000);
      given(await locked.copies.keep({ ...writing, text: 'Ketiga.', basis: first.savedAt }));
      expect(await database.waiting.count()).toBe(1);
      expect(given(await copies.get(writing.id)).text).toBe('Awal.');
      expect(given(await copies.takeWaiting())).toBe(1);
      expect(await textsOf(world)).toEqual(['Ketiga.']);
      expect(await database.waiting.count()).toBe(0);
      locked.database.close();
    }));

  test('of another writer that saw the draft is no second draft', () =>
    inSealedWorld(async (world) => {
      const { copies } = world;
      const writing = request({ text: 'Dari meja.' });
      const { savedAt } = given(await copies.keep(writing));
      const locked = lockedBeside(world);
      const panel = { ...writing, writer: crypto.randomUUID() };
      const first = given(await locked.copies.keep({ ...panel, text: 'Panel.', basis: savedAt }));
      // The panel writes on before anybody took what waits.
      given(await copies.keep({ ...panel, text: 'Panel lanjut.', basis: first.savedAt }));
      expect(given(await copies.takeWaiting())).toBe(0);
      expect(await textsOf(world)).toEqual(['Panel lanjut.']);
      locked.database.close();
    }));

  test('over a draft that somebody else changed meanwhile is kept beside it', () =>
    inSealedWorld(async (world) => {
      const { copies, clock } = world;
      const writing = request({ text: 'Awal.' });
      const { savedAt } = given(await copies.keep(writing));
      const locked = lockedBeside(world);
      for (const text of ['Tab satu.', 'Tab dua.']) {
        clock.pass(1000);
        const writer = crypto.randomUUID();
        given(await locked.copies.keep({ ...writing, writer, text, basis: savedAt }));
      }
      clock.pass(1000);
      expect(given(await copies.takeWaiting())).toBe(2);
      expect(await textsOf(world)).toEqual(['Tab dua.', 'Tab satu.']);
      locked.database.close();
    }));

  test('goes on waiting where its draft is of a newer version, and holds no other back', () =>
    inSealedWorld(async (world) => {
      const { copies, database } = world;
      const [old, newer] = [request({ text: 'Lama.' }), request({ text: 'Baru.' })];
      for (const one of [old, newer]) given(await copies.keep(one));
      const locked = lockedBeside(world);
      for (const one of [newer, old])
        given(await locked.copies.keep({ ...one, text: `${one.text} Lagi.` }));
      const row = await database.workingCopies.get(newer.id);
      await database.table('workingCopies').put({ ...row, schema: 99 });
      expect(given(await copies.takeWaiting())).toBe(1);
      expect(given(await copies.get(old.id)).text).toBe('Lama. Lagi.');
      expect(await database.waiting.count()).toBe(1);
      locked.database.close();
    }));

  test('is there when it is the first of its draft', () =>
    inSealedWorld(async (world) => {
      const locked = lockedBeside(world);
      const writing = request({ text: 'Satu' });
      const { savedAt } = given(await locked.copies.keep(writing));
      given(await locked.copies.keep({ ...writing, text: 'Satu dua', basis: savedAt }));
      given(await world.copies.takeWaiting());
      expect(await textsOf(world)).toEqual(['Satu dua']);
      locked.database.close();
    }));
});
