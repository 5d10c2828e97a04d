import Dexie, { type EntityTable } from 'dexie';
import { expect } from 'vitest';
import { z } from 'zod';
import { unchecked } from '@/lib/core/unchecked.ts';
import { openDatabase } from '@/lib/storage/database.ts';
import { WorkingCopies } from '@/lib/storage/working-copies.ts';
import { test } from './fixture.ts';

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

const open = (databaseName: string) => {
  const database = openDatabase(databaseName);
  const newId = () => crypto.randomUUID();
  return new WorkingCopies({ database, now: () => new Date(), newId });
};

test('drafts of version 1 are all there, each as it was, with an empty self-check', async ({
  databaseName,
}) => {
  const rows = [
    firstRow({ savedAt: '2026-11-22T02:00:00.000Z' }),
    firstRow({ savedAt: '2026-11-21T02:00:00.000Z', channel: 'instagram', text: '' }),
    firstRow({ deletedAt: '2026-11-21T02:00:00.000Z' }),
  ];
  await leaveBehind(databaseName, rows);

  expect(await open(databaseName).list()).toEqual({
    ok: true,
    value: {
      copies: rows.map((row) => ({ ...row, schema: 2, selfCheck: unchecked })),
      unreadable: [],
    },
  });
});

test('a thousand drafts of version 1 stay a thousand', async ({ databaseName }) => {
  const rows = Array.from({ length: 1000 }, (_, index) => firstRow({ text: `Draf ${index}` }));
  await leaveBehind(databaseName, rows);
  const list = await open(databaseName).list();
  const texts = list.ok && list.value.copies.map(({ text }) => text).toSorted();
  expect(texts).toEqual(rows.map(({ text }) => text).toSorted());
});

test('a draft of version 1 goes on being written', async ({ databaseName }) => {
  const row = firstRow();
  await leaveBehind(databaseName, [row]);
  const copies = open(databaseName);
  const { schema, createdAt, savedAt, deletedAt, ...content } = row;
  const selfCheck = { ...unchecked, kind: 'service' as const };
  const kept = await copies.keep({ ...content, text: 'Lanjut.', selfCheck, basis: savedAt });
  expect(kept).toMatchObject({ ok: true, value: { id: row.id } });
  const draft = { text: 'Lanjut.', selfCheck, createdAt };
  expect(await copies.get(row.id)).toMatchObject({ value: draft });
});

test('what version 1 could not read stays as it was and holds nothing up', async ({
  databaseName,
}) => {
  const good = firstRow();
  const strange = [
    { id: 'damaged', text: 5 },
    { schema: 7, id: 'newer', savedAt: '2027-01-01T00:00:00.000Z' },
  ];
  await leaveBehind(databaseName, [good, ...strange]);
  const list = await open(databaseName).list();
  expect(list).toMatchObject({ value: { copies: [{ id: good.id, text: good.text }] } });
  const raws = list.ok && list.value.unreadable.map(({ raw }) => raw);
  expect(raws).toEqual(strange);
});

test('a new database is opened without rows to change', async ({ databaseName }) => {
  expect(await open(databaseName).list()).toMatchObject({ value: { copies: [], unreadable: [] } });
});
