import { test as base } from 'vitest';
import { unchecked } from '@/lib/core/unchecked.ts';
import type { KeepRequest } from '@/lib/core/working-copy.ts';
import { type Database, openDatabase } from '@/lib/storage/database.ts';
import { WorkingCopies } from '@/lib/storage/working-copies.ts';

/** A clock that stands until it is moved. */
class Clock {
  #time = Date.parse('2026-11-24T02:41:00.000Z');

  readonly now = (): Date => new Date(this.#time);

  /** Moves on by `milliseconds`. */
  pass(milliseconds: number): void {
    this.#time += milliseconds;
  }
}

interface World {
  databaseName: string;
  clock: Clock;
  database: Database;
  copies: WorkingCopies;
}

/** Each test has a database of its own, so that no order of tests can matter. */
export const test = base.extend<World>({
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads the names from the pattern
  databaseName: async ({}, use) => {
    await use(`test-${crypto.randomUUID()}`);
  },
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads the names from the pattern
  clock: async ({}, use) => {
    await use(new Clock());
  },
  database: async ({ databaseName }, use) => {
    const database = openDatabase(databaseName);
    await use(database);
    await database.delete();
  },
  copies: async ({ database, clock }, use) => {
    const newId = () => crypto.randomUUID();
    await use(new WorkingCopies({ database, now: clock.now, newId }));
  },
});

/** A text as the panel beside a Facebook composer sends it. */
export const request = (change: Partial<KeepRequest> = {}): KeepRequest => ({
  id: crypto.randomUUID(),
  site: 'www.facebook.com',
  composer: 'facebook-page',
  channel: 'facebook',
  text: 'Posyandu buka hari Sabtu.',
  entities: [],
  selfCheck: unchecked,
  writer: crypto.randomUUID(),
  basis: null,
  ...change,
});
