import { readHistory } from './draft-records.ts';
import type { Within } from './surroundings.ts';
import { writeRecord } from './write-record.ts';

/** Writes down, in the transaction of the caller, that a draft is in use again: no deletion of it holds any more. */
export async function withdrawDeletions(within: Within, draft: string): Promise<void> {
  const { state } = await readHistory(within.database, draft);
  for (const { hash } of state.openDeletions) {
    const body = { of: hash, outcome: 'withdrawn' as const };
    const parents = [hash];
    await writeRecord(within, { kind: 'resolution', draft, parents, body });
  }
}
