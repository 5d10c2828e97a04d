import type { DBCoreCursor } from 'dexie';

/** A cursor whose rows are opened when they are looked at. */
export const openingCursor = (
  cursor: DBCoreCursor,
  open: (row: unknown) => unknown,
): DBCoreCursor =>
  Object.create(cursor, {
    value: { get: () => open(cursor.value) },
    key: { get: () => cursor.key },
    primaryKey: { get: () => cursor.primaryKey },
    continue: { value: (key?: unknown) => cursor.continue(key) },
    continuePrimaryKey: {
      value: (key: unknown, primaryKey: unknown) => cursor.continuePrimaryKey(key, primaryKey),
    },
    advance: { value: (count: number) => cursor.advance(count) },
    start: { value: (onNext: () => void) => cursor.start(onNext) },
    stop: { value: (value?: unknown) => cursor.stop(value) },
    next: { value: () => cursor.next().then((next) => openingCursor(next, open)) },
    fail: { value: (error: Error) => cursor.fail(error) },
  });
