import Dexie, { type EntityTable } from 'dexie';
import { z } from 'zod';
import { noDetails } from '@/lib/core/no-details.ts';
import { unchecked } from '@/lib/core/unchecked.ts';
import { given, same } from '../demand.ts';
import type { Behaviours } from '../world.ts';

/** The first shape of a row, as it was released: a copy, so that no later change can move it. */
const firstSchema = z.strictObject({
  schema: z.literal(1),
  id: z.uuid(),
  site: z.string().min(1).max(253),
  composer: z.string().min(1).max(60),
  channel: z.enum(['facebook', 'instagram']),
  text: z.string(),
  entities: z.array(z.string().max(300)).max(500),
  createdAt: z.iso.datetime(),
  savedAt: z.iso.datetime(),
  writer: z.uuid(),
  deletedAt: z.iso.datetime().nullable(),
});

type FirstRow = z.infer<typeof firstSchema>;

const firstRow = (change: Partial<FirstRow> = {}): FirstRow =>
  firstSchema.parse({
    schema: 1,
    id: crypto.randomUUID(),
    site: 'www.facebook.com',
    composer: 'facebook-page',
    channel: 'facebook',
    text: '  Posyandu buka hari Sabtu.\n\n👩‍👩‍👧\n',
    entities: ['@Dinkes'],
    createdAt: '2026-11-20T01:00:00.000Z',
    savedAt: '2026-11-20T02:00:00.000Z',
    writer: crypto.randomUUID(),
    deletedAt: null,
    ...change,
  });

/** A database as version 1 left it. */
async function leaveBehind(name: string, rows: readonly unknown[]): Promise<void> {
  const old = new Dexie(name) as Dexie & { workingCopies: EntityTable<FirstRow, 'id'> };
  old.version(1).stores({ workingCopies: 'id, savedAt' });
  await old.table('workingCopies').bulkPut(rows);
  old.close();
}

export const migration: Behaviours = {
  async 'are all there, each as it was, with an empty self-check'({ databaseName, copies }) {
    const rows = [
      firstRow({ savedAt: '2026-11-22T02:00:00.000Z' }),
      firstRow({ savedAt: '2026-11-21T02:00:00.000Z', channel: 'instagram', text: '' }),
      firstRow({ deletedAt: '2026-11-21T02:00:00.000Z' }),
    ];
    await leaveBehind(databaseName, rows);
    same(given(await copies.list()), {
      copies: rows.map((row) => ({
        ...row,
        schema: 3,
        otherTexts: {},
        selfCheck: unchecked,
        details: noDetails,
        parents: [],
      })),
      unreadable: [],
    });
  },

  async 'stay a thousand where there were a thousand'({ databaseName, copies }) {
    const rows = Array.from({ length: 1000 }, (_, index) => firstRow({ text: `Draf ${index}` }));
    await leaveBehind(databaseName, rows);
    const texts = given(await copies.list()).copies.map(({ text }) => text);
    same(texts.sort(), rows.map(({ text }) => text).sort());
  },

  async 'go on being written'({ databaseName, copies }) {
    const row = firstRow();
    await leaveBehind(databaseName, [row]);
    const { schema, createdAt, savedAt, deletedAt, ...content } = row;
    const selfCheck = { ...unchecked, kind: 'service' as const };
    const kept = await copies.keep({ ...content, text: 'Lanjut.', selfCheck, basis: savedAt });
    same(given(kept).id, row.id);
    const copy = given(await copies.get(row.id));
    same([copy.text, copy.selfCheck, copy.createdAt], ['Lanjut.', selfCheck, createdAt]);
  },

  async 'stay as they were where version 1 could not read them, and hold nothing up'({
    databaseName,
    copies,
  }) {
    const good = firstRow();
    const strange = [
      { id: 'damaged', text: 5 },
      { schema: 7, id: 'newer', savedAt: '2027-01-01T00:00:00.000Z' },
    ];
    await leaveBehind(databaseName, [good, ...strange]);
    const { copies: read, unreadable } = given(await copies.list());
    same(
      read.map(({ id, text }) => [id, text]),
      [[good.id, good.text]],
    );
    same(
      unreadable.map(({ raw }) => raw),
      strange,
    );
  },

  async 'are no matter to a new database'({ copies }) {
    same(given(await copies.list()), { copies: [], unreadable: [] });
  },
};
