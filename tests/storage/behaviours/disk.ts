import Dexie from 'dexie';
import type { Failure } from '@/lib/core/failure.ts';
import type { NamedRecord } from '@/lib/core/records/record.ts';
import type { Result } from '@/lib/core/result.ts';
import { binTime } from '@/lib/storage/bin.ts';
import type { Database } from '@/lib/storage/database.ts';
import { failed, given, same } from '../demand.ts';
import { type Behaviours, hour, inWorld, request, type World } from '../world.ts';

/** Notes how durable each transaction is that may write: the browser's own word. */
function watchWrites(database: Database): string[] {
  const seen: string[] = [];
  database.use({
    stack: 'dbcore',
    name: 'watch-writes',
    create: (core) => ({
      ...core,
      transaction(tables, mode, options) {
        const transaction = core.transaction(tables, mode, options);
        if (mode === 'readwrite') seen.push((transaction as IDBTransaction).durability);
        return transaction;
      },
    }),
  });
  return seen;
}

async function newestOf({ versions }: World, id: string): Promise<string> {
  return given(await versions.history(id)).state.versions.at(-1)?.hash ?? '';
}

/** A version that was saved in another database. */
async function recordFromElsewhere(): Promise<NamedRecord> {
  const made: NamedRecord[] = [];
  await inWorld(async ({ copies, versions }) => {
    const { id } = given(await copies.keep(request({ text: 'Dari kantor lain.' })));
    made.push(given(await versions.save(id, { cause: 'saved' })));
  });
  const [record] = made;
  if (!record) throw new Error('Nothing was written.');
  return record;
}

export const disk: Behaviours = {
  async 'has every write before its answer: durability is strict, whatever is written'(world) {
    const { copies, bin, versions, list, add, clock } = world;
    const seen = watchWrites(world.database);
    const writing = request();
    const { id } = writing;
    const writer = crypto.randomUUID();
    const publication = {
      publishedAt: '2026-11-24T02:41:00.000Z',
      isPlanned: false,
      url: null,
    };
    const writes: readonly (readonly [
      name: string,
      write: () => Promise<Result<unknown, Failure>>,
    ])[] = [
      ['keep', () => copies.keep(writing)],
      ['keep again', () => copies.keep({ ...writing, text: 'Lebih lengkap.' })],
      ['keep both', () => copies.keep({ ...writing, writer, text: 'Dari meja.' })],
      ['describe', () => copies.describe(id, { tags: ['loket'] })],
      ['publication', () => copies.notePublication(id, publication)],
      ['version', () => versions.save(id, { cause: 'saved' })],
      ['restore', async () => versions.restore(id, await newestOf(world, id), writer)],
      ['merge', async () => versions.merge(id, [await newestOf(world, id)], {}, writer)],
      ['discard', () => bin.discard(id)],
      ['take back', () => bin.takeBack(id)],
      ['records from elsewhere', async () => add([await recordFromElsewhere()])],
      ['list', () => world.database.drafts.clear().then(() => list.rebuild())],
      ['discard again', () => bin.discard(id)],
      ['for good', () => bin.emptyOld()],
    ];
    for (const [name, write] of writes) {
      seen.splice(0);
      if (name === 'for good') clock.pass(2 * binTime);
      given(await write());
      same([name, seen.length > 0, seen.filter((one) => one !== 'strict')], [name, true, []]);
      clock.pass(hour);
    }
  },

  async 'a full one is named, and leaves the drafts as they were'({ copies, database }) {
    const start = request({ text: 'Awal.' });
    const { savedAt: basis } = given(await copies.keep(start));
    const fail = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    database.workingCopies.hook('updating', fail);
    const full = await copies.keep({ ...start, text: 'Terlalu besar.', basis });
    database.workingCopies.hook('updating').unsubscribe(fail);

    failed(full, 'storage.full');
    same(given(await copies.get(start.id)).text, 'Awal.');
    given(await copies.keep({ ...start, text: 'Muat.', basis }));
  },

  async 'a full one is named where it only shows as an aborted transaction'({ copies, database }) {
    const abort = () => {
      throw new Dexie.AbortError('aborted', new DOMException('full', 'QuotaExceededError'));
    };
    database.workingCopies.hook('creating', abort);
    failed(await copies.keep(request()), 'storage.full');
    database.workingCopies.hook('creating').unsubscribe(abort);
    same(given(await copies.list()).copies, []);
  },
};
