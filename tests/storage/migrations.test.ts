import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDatabase } from '@/lib/storage/database.ts';
import { examples } from './migrations/index.ts';

const versions = examples.map(({ version }) => version);

test('every version of the database has its frozen example', () => {
  const { verno } = openDatabase(`test-${crypto.randomUUID()}`);
  expect(versions).toEqual(Array.from({ length: verno }, (_, at) => at + 1));
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
