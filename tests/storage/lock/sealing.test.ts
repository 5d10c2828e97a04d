import Dexie from 'dexie';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyForm } from '@/lib/core/prompt/form.ts';
import { readOut } from '@/lib/storage/backup/read-out.ts';
import { openDatabase } from '@/lib/storage/database.ts';
import { sealedTables } from '@/lib/storage/lock/lock-row.ts';
import { LockedError } from '@/lib/storage/lock/locked-error.ts';
import { createStores } from '@/lib/storage/stores.ts';
import { failed, given } from '../demand.ts';
import { hour, inSealedWorld, request, standing, type World } from '../world.ts';

/** Everything that lies on the disk, past our own code. */
async function onDisk(name: string): Promise<string> {
  const database = await new Dexie(name).open();
  const rows = await Promise.all(sealedTables.map((table) => database.table(table).toArray()));
  database.close();
  return JSON.stringify(rows, (_, part: unknown) =>
    part instanceof Uint8Array ? new TextDecoder('latin1').decode(part) : part,
  );
}

test('nothing that was written can be read on the disk', async () => {
  const words = fc
    .string({ minLength: 8, maxLength: 200 })
    .filter((text) => text.trim().length > 7);
  await fc.assert(
    fc.asyncProperty(words, words, (text, note) =>
      inSealedWorld(
        async ({ copies, versions, files, merges, prompts, aiConnections, databaseName }) => {
          const { id } = given(await copies.keep(request({ text, account: note })));
          given(await versions.save(id, { cause: 'saved', note }));
          given(await files.keep(new Blob([text], { type: 'text/plain' })));
          const merging = { facebook: { choices: {}, written: note, isByHand: true } };
          given(await merges.keep(id, ['a'.repeat(64), 'b'.repeat(64)], merging));
          const form = { ...emptyForm, background: text, goal: note };
          given(await prompts.keep({ id, draft: null, form, basis: null }));
          const endpoint = { id: 'ai', kind: 'endpoint', base: 'http://localhost/v1' } as const;
          given(await aiConnections.write({ ...endpoint, model: 'm', key: note }));
          const disk = await onDisk(databaseName);
          for (const written of [text, note])
            expect(disk).not.toContain(JSON.stringify(written).slice(1, -1));
        },
      ),
    ),
    { numRuns: 20 },
  );
});

test('without the key nothing is read, and every deed says that the desk is locked', () =>
  inSealedWorld(async ({ copies, versions, databaseName }) => {
    const { id } = given(await copies.keep(request({ text: 'Rahasia.' })));
    given(await versions.save(id, { cause: 'saved' }));
    const database = openDatabase(databaseName);
    const locked = createStores(standing(database));
    for (const done of [
      await locked.copies.get(id),
      await locked.copies.describe(id, { notes: 'x' }),
      await locked.versions.history(id),
      await locked.versions.save(id, { cause: 'saved' }),
      await locked.bin.discard(id),
      await locked.list.page('drafts'),
      await locked.reuse.copy(id, 'duplicate' as never),
      await locked.archive.read([id]),
      await locked.bin.remove([id]),
    ])
      failed(done, 'desk.locked');
    expect(given(await locked.list.counts())).toMatchObject({ drafts: 1, unlisted: 0 });
    database.close();
    expect(given(await copies.get(id)).text).toBe('Rahasia.');
  }));

test('a box that was moved to another row, or changed, is a damaged row that hides no other', () =>
  inSealedWorld(async ({ copies, databaseName }) => {
    const [one, other, third] = ['Satu.', 'Dua.', 'Tiga.'].map((text) => request({ text }));
    if (!one || !other || !third) throw new Error('three');
    for (const writing of [one, other, third]) given(await copies.keep(writing));
    const raw = await new Dexie(databaseName).open();
    const rows = raw.table('workingCopies');
    await rows.put({ ...(await rows.get(other.id)), id: one.id });
    const row = await rows.get(third.id);
    row.sealed[row.sealed.length - 1] ^= 1;
    await rows.put(row);
    raw.close();
    failed(await copies.get(one.id), 'storage.row-damaged');
    failed(await copies.get(third.id), 'storage.row-damaged');
    const { copies: whole, unreadable } = given(await copies.list());
    expect(whole.map(({ text }) => text)).toEqual(['Dua.']);
    expect(unreadable).toHaveLength(2);
  }));

/** A draft that shows a kept picture, both of last week. */
async function draftWithPicture({ copies, files, clock }: World) {
  const { id } = given(await copies.keep(request({ text: 'Loket pindah.' })));
  const hash = given(await files.keep(new Blob(['abc'], { type: 'image/png' })));
  const item = { name: 'loket.png', type: 'image/png', size: 3, alt: '', hash, isKept: true };
  given(await copies.describe(id, { media: [item] }));
  clock.pass(7 * 24 * hour);
  return { id, hash };
}

/** Reads out everything, as for a backup, and tells the names of what is lost. */
async function everythingOut(database: World['database'], onLost: (name: string) => void) {
  const settings = { policy: {}, sites: {} };
  const asked = { selection: 'all', settings, madeAt: new Date(), app: '0' } as const;
  for await (const { of, lost } of readOut(database, asked)) {
    expect(of).toBe(1);
    if (lost) onLost(lost);
  }
}

test('a locked desk lets no picture go for unused, and passes none for lost', () =>
  inSealedWorld(async (world) => {
    const { hash } = await draftWithPicture(world);
    const database = openDatabase(world.databaseName);
    const locked = createStores(standing(database, world.clock.now));
    failed(await locked.files.removeUnused(), 'desk.locked');
    failed(await locked.files.get(hash), 'desk.locked');
    expect(await world.database.files.count()).toBe(1);

    // Should every row but the picture lie open, as in the middle of converting.
    await world.database.lock.clear();
    for (const table of ['workingCopies', 'records', 'drafts'])
      await world.database.table(table).bulkPut(await world.database.table(table).toArray());
    const lost: string[] = [];
    await expect(everythingOut(database, (name) => lost.push(name))).rejects.toThrow(LockedError);
    expect(lost).toEqual([]);
    database.close();
  }));

test('where a row does not open even with the key, no picture goes for unused', () =>
  inSealedWorld(async (world) => {
    const { id, hash } = await draftWithPicture(world);
    const raw = await new Dexie(world.databaseName).open();
    const row = await raw.table('workingCopies').get(id);
    row.sealed[row.sealed.length - 1] ^= 1;
    await raw.table('workingCopies').put(row);
    raw.close();
    expect(given(await world.files.removeUnused())).toBe(0);
    expect(await given(await world.files.get(hash))?.text()).toBe('abc');
  }));

test('a picture that does not open with the key is named as lost, and is no other picture', () =>
  inSealedWorld(async (world) => {
    const { hash } = await draftWithPicture(world);
    const raw = await new Dexie(world.databaseName).open();
    const row = await raw.table('files').get(hash);
    row.sealed[row.sealed.length - 1] ^= 1;
    await raw.table('files').put(row);
    raw.close();
    const lost: string[] = [];
    await everythingOut(world.database, (name) => lost.push(name));
    expect(lost).toEqual(['loket.png']);
    expect(given(await world.files.get(hash))).toBeNull();
  }));
