import type { Table } from 'dexie';
import type { Failure } from '../core/failure.ts';
import { fail, type Result, succeed } from '../core/result.ts';
import type { Database } from './database.ts';
import { storageFailure } from './storage-failure.ts';
import type { Surroundings, Within } from './surroundings.ts';
import { withinPatience } from './within-patience.ts';

/** Everything that a draft consists of: changed together or not at all. */
const tablesOf = (database: Database) => {
  const { workingCopies, records, drafts, removed, files, merges, waiting } = database;
  const { identities, unsigned, trusted, remarks, unsentCases, seen } = database;
  return [
    workingCopies,
    records,
    drafts,
    removed,
    files,
    merges,
    remarks,
    unsentCases,
    seen,
    waiting,
    identities,
    unsigned,
    trusted,
  ];
};

/**
 * Reads or writes the drafts in one transaction. Nothing but the database may be waited for in it: the
 * browser would end it.
 *
 * @param tables Where not all are needed: who writes to the others does not wait.
 */
export async function attempt<Value>(
  database: Database,
  mode: 'r' | 'rw',
  act: () => PromiseLike<Value>,
  tables: readonly Table[] = tablesOf(database),
): Promise<Result<Value, Failure>> {
  try {
    // Dexie follows a native await only where the function itself is async.
    const work = database.transaction(mode, [...tables], async () => act());
    return succeed(await withinPatience(database, work));
  } catch (error) {
    return fail(storageFailure(error));
  }
}

/** Changes drafts in one transaction; how they are measured is read before it begins. */
export async function change<Value>(
  around: Surroundings,
  act: (within: Within) => PromiseLike<Value>,
): Promise<Result<Value, Failure>> {
  try {
    const [measure, policy] = [await around.measuring(), await around.policy()];
    return await attempt(around.database, 'rw', () => act({ ...around, measure, policy }));
  } catch (error) {
    return fail(storageFailure(error));
  }
}
