import Dexie, { type Transaction } from 'dexie';
import { hashOfData } from '@/lib/core/records/hash.ts';
import { unchecked } from '@/lib/core/unchecked.ts';
import { keepRequestSchema, workingCopySchema } from '@/lib/core/working-copy.ts';
import { addSelfCheck } from '@/lib/storage/migrations/2-self-check.ts';
import { addDetails } from '@/lib/storage/migrations/3-records.ts';
import { given, same } from '../demand.ts';
import { type Example, examples } from '../migrations/index.ts';
import type { Behaviour, Behaviours, World } from '../world.ts';

/** What each version does with the rows of the one before it. */
const steps: Readonly<Record<number, (transaction: Transaction) => PromiseLike<unknown>>> = {
  2: addSelfCheck,
  3: addDetails,
};

const last = examples.at(-1);

/** Leaves a database behind as a version did, under the name that ours will open. */
async function leaveBehind(name: string, { version, stores, rows }: Example): Promise<void> {
  const old = new Dexie(name);
  old.version(version).stores(stores);
  for (const [table, all] of Object.entries(rows)) await old.table(table).bulkPut(all);
  old.close();
}

const idOf = (row: unknown): string => String(Reflect.get(row as object, 'id'));

const inOrder = (rows: readonly unknown[] = []): readonly unknown[] =>
  rows.toSorted((one, other) => (idOf(one) < idOf(other) ? -1 : 1));

/** Rows as a later example has them, which holds everything that its version made of the earlier ones. */
const asIn = (later: Example | undefined, rows: readonly unknown[] = []): readonly unknown[] => {
  const ids = new Set(rows.map(idOf));
  return inOrder(later?.rows.workingCopies?.filter((row) => ids.has(idOf(row))));
};

/** Rows of any table, in an order that follows from them. */
const written = (rows: readonly unknown[]): unknown => rows.map(hashOfData).sort();

/** One step alone, from what the version before it left. */
const step =
  (from: Example, to: Example): Behaviour =>
  async ({ databaseName }) => {
    await leaveBehind(databaseName, from);
    const stepped = new Dexie(databaseName);
    stepped.version(from.version).stores(from.stores);
    const upgrade = steps[to.version];
    if (!upgrade) throw new Error(`There is no step to version ${to.version}.`);
    stepped.version(to.version).stores(to.stores).upgrade(upgrade);
    const rows = await stepped.table('workingCopies').toArray();
    stepped.close();
    same(inOrder(rows), asIn(to, from.rows.workingCopies));
  };

/** All steps, as they run when the extension was updated; and nothing more when it is opened again. */
const open =
  (from: Example): Behaviour =>
  async ({ databaseName, database, another }) => {
    await leaveBehind(databaseName, from);
    for (const opened of [database, another().database]) {
      const rows = await opened.table('workingCopies').toArray();
      same(inOrder(rows), asIn(last, from.rows.workingCopies));
      for (const table of ['records', 'drafts', 'removed']) {
        const there = await opened.table(table).toArray();
        same(written(there), written(from.rows[table] ?? []));
      }
    }
  };

/** What can be read is listed, what cannot is shown beside it. */
const list =
  (from: Example): Behaviour =>
  async ({ databaseName, copies, list: lines }) => {
    await leaveBehind(databaseName, from);
    const all = asIn(last, from.rows.workingCopies);
    const whole = all.filter((row) => workingCopySchema.safeParse(row).success);
    const { copies: read, unreadable } = given(await copies.list());
    same(read.map(({ id }) => id).sort(), whole.map(idOf));
    const strange = all.filter((row) => !whole.includes(row));
    same(inOrder(unreadable.map(({ raw }) => raw)), strange);

    given(await lines.rebuild());
    // A line of an older shape is written anew, as the desk has it done.
    const old = [await lines.page('drafts'), await lines.page('bin')].map(given);
    given(await lines.mend(old.flatMap(({ damaged }) => damaged)));
    const pages = [await lines.page('drafts'), await lines.page('bin')].map(given);
    same(pages.flatMap(({ rows }) => rows.map(({ id }) => id)).sort(), whole.map(idOf));
  };

const pairs = examples.slice(1).map((to, at) => [examples[at] ?? to, to] as const);

/** A thousand drafts of a version, each with a text of its own. */
function thousand(from: Example): Example {
  const [row] = from.rows.workingCopies ?? [];
  const rows = Array.from({ length: 1000 }, (_, at) => ({
    ...(row as object),
    id: crypto.randomUUID(),
    text: `Draf ${at}`,
  }));
  return { ...from, rows: { workingCopies: rows } };
}

async function staysAThousand({ databaseName, copies }: World, from: Example): Promise<void> {
  const many = thousand(from);
  await leaveBehind(databaseName, many);
  const texts = given(await copies.list()).copies.map(({ text }) => text);
  const expected = (many.rows.workingCopies ?? []).map((row) => Reflect.get(row as object, 'text'));
  same(texts.sort(), expected.sort());
}

async function goesOn({ databaseName, copies }: World, from: Example): Promise<void> {
  await leaveBehind(databaseName, from);
  const [row] = asIn(last, from.rows.workingCopies);
  const before = workingCopySchema.parse(row);
  const { basis: _, ...content } = keepRequestSchema.strip().parse({ ...before, basis: null });
  const selfCheck = { ...unchecked, kind: 'service' as const };
  const writing = { ...content, text: 'Lanjut.', selfCheck, basis: before.savedAt };
  same(given(await copies.keep(writing)).id, before.id);
  const copy = given(await copies.get(before.id));
  same([copy.text, copy.selfCheck, copy.createdAt], ['Lanjut.', selfCheck, before.createdAt]);
}

const ofEach = (name: string, behave: (from: Example) => Behaviour): Behaviours =>
  Object.fromEntries(examples.map((from) => [`of version ${from.version} ${name}`, behave(from)]));

export const migration: Behaviours = {
  ...Object.fromEntries(
    pairs.map(([from, to]) => [
      `of version ${from.version} takes the step to ${to.version}`,
      step(from, to),
    ]),
  ),
  ...ofEach('is there row by row, damaged and newer ones as they were', open),
  ...ofEach('is listed, with what cannot be read beside it', list),
  ...ofEach(
    'stays a thousand where there were a thousand',
    (from) => (world) => staysAThousand(world, from),
  ),
  ...ofEach('goes on being written', (from) => (world) => goesOn(world, from)),
  async 'that is new has nothing in it'({ copies }) {
    same(given(await copies.list()), { copies: [], unreadable: [] });
  },
};
