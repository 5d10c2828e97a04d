import Dexie, {
  type DBCore,
  type DBCoreMutateRequest,
  type DBCoreTable,
  type DBCoreTableSchema,
  type DBCoreTransaction,
} from 'dexie';
import type { KeyRing } from './key-ring.ts';
import { type LockRow, lockId, lockTable, sealedTables } from './lock-row.ts';
import { LockedError } from './locked-error.ts';
import { openingCursor } from './opening-cursor.ts';
import { type Seal, sealFor } from './sealed-box.ts';
import { boxOf, sealRow, unsealRow } from './sealed-row.ts';

const isSealedTable = (name: string): boolean => (sealedTables as readonly string[]).includes(name);

/**
 * Seals every row on its way to the disk, where the lock says so, and opens it on its way back, below
 * everything else that the database does: its own watching and caching see open rows. Rows of both kinds
 * may lie side by side.
 */
export function sealRows(database: Dexie, keys: KeyRing): void {
  database.on('ready', () => keys.ready.then(() => undefined), true);
  database.use({
    stack: 'dbcore',
    name: 'sealing',
    // Below Dexie's own layers, the lowest of which is -1.
    level: -10,
    create: (core: DBCore): DBCore => {
      const lockOf = lockReader(core);
      return {
        ...core,
        // Whether rows are sealed is read where they are written: nobody changes it in between.
        transaction: (stores, mode, options) =>
          core.transaction(
            mode === 'readwrite' && stores.some(isSealedTable) && !stores.includes(lockTable)
              ? [...stores, lockTable]
              : stores,
            mode,
            options,
          ),
        table(name) {
          const table = core.table(name);
          return isSealedTable(name) ? sealedTable(table, keys, lockOf) : table;
        },
      };
    },
  });
}

type LockOf = (transaction: DBCoreTransaction) => Promise<LockRow | undefined>;

/** Reads the lock once in each transaction. */
function lockReader(core: DBCore): LockOf {
  const read = new WeakMap<DBCoreTransaction, Promise<LockRow | undefined>>();
  return (trans) => {
    const known = read.get(trans);
    if (known) return known;
    // While an older database is brought up to date there may be no lock yet.
    const isThere = (trans as IDBTransaction).objectStoreNames.contains(lockTable);
    const row: Promise<LockRow | undefined> = isThere
      ? core.table(lockTable).get({ trans, key: lockId })
      : Dexie.Promise.resolve(undefined);
    read.set(trans, row);
    return row;
  };
}

function sealedTable(table: DBCoreTable, keys: KeyRing, lockOf: LockOf): DBCoreTable {
  const keyOf = keyOfRow(table.schema);
  const open = (row: unknown): unknown => {
    const box = boxOf(row);
    if (!box) return row;
    if (!keys.unseal) throw new LockedError('The desk is locked.');
    try {
      return unsealRow(box, table.name, keyOf(row), keys.unseal);
    } catch {
      // Damaged: it hides no others, and is named where rows are read.
      return row;
    }
  };
  return {
    ...table,
    mutate(request) {
      if (request.type !== 'add' && request.type !== 'put') return table.mutate(request);
      return lockOf(request.trans).then((lock) =>
        table.mutate(closed(request, table.schema, lock)),
      );
    },
    get: (request) => table.get(request).then(open),
    getMany: (request) => table.getMany(request).then((rows) => rows.map(open)),
    query: (request) =>
      table
        .query(request)
        .then((answer) =>
          request.values ? { ...answer, result: answer.result.map(open) } : answer,
        ),
    openCursor: (request) =>
      table
        .openCursor(request)
        .then((cursor) => cursor && (request.values ? openingCursor(cursor, open) : cursor)),
  };
}

function closed(
  request: Extract<DBCoreMutateRequest, { type: 'add' | 'put' }>,
  schema: DBCoreTableSchema,
  lock: LockRow | undefined,
): DBCoreMutateRequest {
  if (!lock || lock.state === 'opening') return request;
  const [seal, keyOf, paths] = [sealOf(lock), keyOfRow(schema), readablePaths(schema)];
  const values = request.values.map((row) => sealRow(row, schema.name, keyOf(row), paths, seal));
  return { ...request, values };
}

const seals = new Map<string, Seal>();

/** One key agreement for as long as this page lives. */
function sealOf({ publicKey }: LockRow): Seal {
  const name = publicKey.join();
  const seal = seals.get(name) ?? sealFor(publicKey);
  seals.set(name, seal);
  return seal;
}

/** What rows are looked up by must stay readable. */
const readablePaths = ({ primaryKey, indexes }: DBCoreTableSchema): readonly string[] => [
  ...new Set([primaryKey, ...indexes].flatMap(({ keyPath }) => keyPath ?? [])),
];

/** The primary key of a row; of several fields an array. */
function keyOfRow({ primaryKey: { keyPath } }: DBCoreTableSchema): (row: unknown) => unknown {
  const field = (row: unknown, name: string): unknown => Reflect.get(row as object, name);
  return (row) =>
    Array.isArray(keyPath) ? keyPath.map((name) => field(row, name)) : field(row, String(keyPath));
}
