import { readKept } from '@/lib/storage/backup/read-kept.ts';
import { flow, linesOfBackup, surveyLines, takeLines } from '../backup-file.ts';
import { given, same } from '../demand.ts';
import { type Behaviours, inWorld, request, type World } from '../world.ts';

/** Reads while the browser fails to give a file so many times; tells what came of it. */
async function withBrokenReads(
  { files }: World['database'],
  times: number,
  read: () => ReturnType<typeof readKept>,
): Promise<string> {
  let left = times;
  const get = files.get.bind(files);
  const breaking = async (hash: string) => {
    left -= 1;
    if (left >= 0) throw new DOMException('Failed to read large IndexedDB value', 'DataError');
    return get(hash);
  };
  Object.defineProperty(files, 'get', { value: breaking, configurable: true });
  try {
    const file = await read();
    return file === 'lost' ? file : (file && 'whole') || 'none';
  } catch (error) {
    return (error as Error).name;
  } finally {
    Reflect.deleteProperty(files, 'get');
  }
}

/** A draft with one saved version. */
async function draftWithVersion({ copies, versions }: World) {
  const { id } = given(await copies.keep(request()));
  return { id, version: given(await versions.save(id, { cause: 'saved' })) };
}

export const damagedBackups: Behaviours = {
  async 'hold everything else, and the damaged rows as they lie there'(world) {
    const { id } = await draftWithVersion(world);
    const { database } = world;
    await database
      .table('records')
      .bulkPut([
        { hash: 'e'.repeat(64) },
        { hash: 'f'.repeat(64), draft: id, record: { body: null } },
      ]);
    await database.table('workingCopies').bulkPut([
      { id: 'rusak-1', details: { media: 'x' } },
      { id: 'rusak-2', details: { media: [null, { hash: 5 }] } },
    ]);
    const lines = await linesOfBackup(world);
    await inWorld(async (other) => {
      const taken = given(await takeLines(other, flow(lines)));
      same([taken.isWhole, taken.drafts.new, taken.refused], [true, 1, 4]);
      same(given(await other.versions.history(id)).state.versions.length, 1);
    });
    given(await world.files.removeUnused());
  },

  async 'name a picture that cannot be read, and hold the others'(world) {
    const { id } = await draftWithVersion(world);
    const [hash, lost] = [given(await world.files.keep(new Blob(['abc']))), 'a'.repeat(64)];
    const media = [hash, lost, 'b'.repeat(64)].map((one, at) => ({
      name: `foto-${at}.jpg`,
      type: 'image/jpeg',
      size: 3,
      alt: '',
      hash: one,
      isKept: true,
    }));
    given(await world.copies.describe(id, { media }));
    await world.database.table('files').put({ hash: lost, addedAt: '2026-11-24T02:41:00.000Z' });
    for (const selection of ['all', [id]] as const) {
      const names: string[] = [];
      const lines = await linesOfBackup(world, selection, (name) => names.push(name));
      same(names, ['foto-1.jpg']);
      await inWorld(async (other) => {
        const taken = given(await takeLines(other, flow(lines)));
        same([taken.isWhole, taken.files, taken.refused], [true, { fresh: 1, known: 0 }, 0]);
        same(given(await other.copies.get(id)).details.media.length, 3);
      });
    }
  },

  async 'pass no picture for lost that the browser gives at the second time'(world) {
    const { database, files } = world;
    const hash = given(await files.keep(new Blob(['abc'])));
    same(await withBrokenReads(database, 1, () => readKept(database, hash)), 'whole');
    same(await withBrokenReads(database, 9, () => readKept(database, hash)), 'lost');
    database.close();
    same(await withBrokenReads(database, 0, () => readKept(database, hash)), 'DatabaseClosedError');
  },

  async 'are mended by a whole one: a damaged record is new, and is put right'(world) {
    const { id, version } = await draftWithVersion(world);
    const lines = await linesOfBackup(world);
    await world.database.records.update(version.hash, { 'record.at': 'rusak' });
    same(given(await surveyLines(world, flow(lines))).records.version, { fresh: 1, known: 0 });
    given(await takeLines(world, flow(lines)));
    const { state, unreadable } = given(await world.versions.history(id));
    same([state.versions.length, unreadable.length], [1, 0]);
    same(given(await takeLines(world, flow(lines))).records.version, { fresh: 0, known: 1 });
  },

  async 'bring a draft whose other records are damaged here'(world) {
    const { id, version } = await draftWithVersion(world);
    const records = (await linesOfBackup(world)).filter((line) => !line.includes('"kind":"draft"'));
    await inWorld(async (other) => {
      const damaged = [
        { hash: 'e'.repeat(64), draft: id },
        { hash: 'f'.repeat(64), draft: id, record: { kind: 'version' } },
      ];
      await other.database.table('records').bulkPut(damaged);
      given(await takeLines(other, flow(records)));
      same(given(await other.copies.get(id)).text, version.record.body.texts.facebook);
    });
  },
};
