import { type CaseLine, caseLine } from '../../core/correction/case-line.ts';
import { atMoment } from '../../core/draft-standing.ts';
import { foldDraft } from '../../core/records/fold.ts';
import { readRecord } from '../../core/records/read-record.ts';
import type { NamedRecord } from '../../core/records/record.ts';
import type { KnownPeople } from '../../core/review/known-people.ts';
import type { Database } from '../database.ts';
import { withoutDraft } from '../draft-records.ts';
import type { Within } from '../surroundings.ts';

/**
 * The cases of these drafts, or all of them, in a transaction of the caller; in no order. What cannot be read or
 * may not be believed hides no other.
 *
 * @param known Read by the caller: under a watch a transaction ends where native promises stand too deep.
 */
export async function readCases(
  { database, now }: Pick<Within, 'database' | 'now'>,
  known: KnownPeople,
  asked?: readonly string[],
): Promise<readonly CaseLine[]> {
  const ids = asked ?? (await idsOfCases(database));
  if (ids.length === 0) return [];
  const rows = await database.records
    .where('draft')
    .anyOf(ids)
    .filter(({ record }) => record.kind === 'case' || record.kind === 'publication')
    .toArray();
  const read = rows.flatMap((row): readonly NamedRecord[] => {
    const one = readRecord(withoutDraft(row));
    return one.ok ? [one.value] : [];
  });
  const byDraft = Map.groupBy(read, ({ record }) => record.draft ?? '');
  const lines = await database.drafts.bulkGet([...ids]);
  const at = now().toISOString();
  return ids.flatMap((id, index) => {
    const row = lines[index];
    const state = foldDraft(byDraft.get(id) ?? []);
    return caseLine(id, state, row ? atMoment(row, at) : null, known) ?? [];
  });
}

async function idsOfCases({ records }: Database): Promise<readonly string[]> {
  const rows = await records.where('record.kind').equals('case').toArray();
  return [...new Set(rows.flatMap(({ draft }) => draft ?? []))];
}
