import { settledStatuses } from '../core/awaited.ts';
import type { DraftRow } from '../core/draft-row.ts';
import type { Database } from './database.ts';

/** A planned post whose time has come. */
export interface DuePlan extends Pick<DraftRow, 'id' | 'plannedAt'> {
  /** Null while the desk is locked. */
  readonly title: string | null;
  /** The same. */
  readonly status: DraftRow['status'] | null;
}

/**
 * The posts planned between two instants that are not out, read from the indexes alone, which lie open on a
 * locked desk. In a transaction of the caller.
 */
export async function awaitedByKeys(
  { drafts }: Database,
  from: string,
  to: string,
): Promise<readonly DuePlan[]> {
  const planned: DuePlan[] = [];
  const range = drafts.where('plannedAt').between(from, to, true, true);
  await range.eachKey((key, { primaryKey }) => {
    planned.push({ id: String(primaryKey), plannedAt: String(key), title: null, status: null });
  });
  if (planned.length === 0) return [];
  const settled = [...settledStatuses].map((status) =>
    drafts
      .where('[place+status+updatedAt]')
      .between(['drafts', status, ''], ['drafts', status, '\uffff'])
      .primaryKeys(),
  );
  const elsewhere = ['bin', 'templates'].map((place) =>
    drafts.where('[place+updatedAt]').between([place, ''], [place, '\uffff']).primaryKeys(),
  );
  const others = new Set((await Promise.all([...settled, ...elsewhere])).flat());
  return planned.filter(({ id }) => !others.has(id));
}
