import Dexie from 'dexie';
import { workingCopySchemaVersion } from '@/lib/core/working-copy.ts';
import { failed, given, same, until } from '../demand.ts';
import { turn } from '../turn.ts';
import { type Behaviours, request, type World } from '../world.ts';

/** Opens a database without Dexie, as a page that never closes for a newer version. */
const openStubborn = (name: string) =>
  new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open(name, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('old');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });

/** Opens the database as the next version of the extension does. */
async function openNewer({ databaseName, database }: World): Promise<Dexie> {
  const newer = new Dexie(databaseName);
  newer.version(database.verno + 1).stores({ workingCopies: 'id, savedAt', planted: 'hash' });
  return await newer.open();
}

export const connections: Behaviours = {
  async 'an older page that holds the database is named; the text is kept as soon as it closes'({
    databaseName,
    copies,
  }) {
    const stubborn = await openStubborn(databaseName);
    const [writing, other] = [request(), request({ text: 'Dari panel lain.' })];
    failed(await copies.keep(writing), 'storage.blocked');
    failed(await copies.keep(other), 'storage.blocked');

    stubborn.close();
    for (const { id, text } of [writing, other]) {
      const kept = await until(
        () => copies.get(id),
        ({ ok }) => ok,
      );
      same(given(kept).text, text);
    }
    given(await copies.keep(request()));
  },

  async 'a page that closes when it is asked, a moment later, holds nothing up'({
    databaseName,
    copies,
  }) {
    const polite = await openStubborn(databaseName);
    polite.onversionchange = async () => {
      // The browser calls the database blocked at once.
      for (let turns = 0; turns < 20; turns += 1) await turn();
      polite.close();
    };
    const writing = request();
    given(await copies.keep(writing));
    same(given(await copies.get(writing.id)).text, writing.text);
  },

  async 'a newer version is not held up by this page'(world) {
    given(await world.copies.keep(request()));
    const newer = await openNewer(world);
    same(newer.tables.map(({ name }) => name).sort(), ['planted', 'workingCopies']);
    newer.close();
  },

  async 'what a newer version wrote is read row by row'(world) {
    const writing = request();
    given(await world.copies.keep(writing));
    const newer = await openNewer(world);
    const row = { schema: workingCopySchemaVersion + 1, id: 'newer', savedAt: '2027' };
    await newer.table('workingCopies').put(row);
    newer.close();

    const { copies, unreadable } = given(await world.copies.list());
    same(
      [...copies, ...unreadable].map(({ id }) => id),
      [writing.id, 'newer'],
    );
  },

  async 'a connection that was closed for good is named'({ copies, database }) {
    given(await copies.keep(request()));
    database.close();
    failed(await copies.keep(request()), 'storage.closed');
    failed(await copies.list(), 'storage.closed');
  },
};
