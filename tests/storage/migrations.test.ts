import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Dexie from 'dexie';
import { expect, test } from 'vitest';
import { openDatabase } from '@/lib/storage/database.ts';
import { examples } from './migrations/index.ts';

const versions = examples.map(({ version }) => version);

test('every version of the database has its frozen example', () => {
  const { verno } = openDatabase(`test-${crypto.randomUUID()}`);
  expect(versions).toEqual(Array.from({ length: verno }, (_, at) => at + 1));
});

/** Tables with everything that they are looked up by. */
const shapeOf = ({ tables }: Dexie) =>
  tables.map(({ name, schema }) => [
    name,
    schema.primKey.src,
    schema.indexes.map(({ src }) => src).sort(),
  ]);

test('the newest example has the tables and indexes of the database', () => {
  const newest = examples.at(-1);
  const left = new Dexie(`test-${crypto.randomUUID()}`);
  left.version(newest?.version ?? 0).stores(newest?.stores ?? {});
  // Else Dexie would add them under a version between two of ours, which no example shows.
  expect(shapeOf(left).sort()).toEqual(shapeOf(openDatabase('test')).sort());
});

test('every frozen example is used', () => {
  const files = readdirSync(join(import.meta.dirname, 'migrations'));
  const stored = files.filter((name) => name.endsWith('.json')).sort();
  expect(stored).toEqual(versions.map((version) => `${version}.json`));
});

test.each(examples)('the example of version $version holds damaged and newer rows', ({ rows }) => {
  for (const [table, all] of Object.entries(rows)) {
    const text = JSON.stringify(all);
    expect(text, table).toMatch(/newer|baru/);
    if (table !== 'removed') expect(text, table).toContain('damaged');
  }
});
