import { idBeside } from '../../core/backup/verdict.ts';
import type { WorkingCopy } from '../../core/working-copy.ts';
import { settle } from '../add-records.ts';
import { readHistory, toRow } from '../draft-records.ts';
import { projectWhereKnown } from '../project-reviewed.ts';
import type { Within } from '../surroundings.ts';
import { writeRecord } from '../write-record.ts';
import { type JudgedDraft, type JudgedPortion, judgePortion } from './judge-portion.ts';
import type { Sorted } from './sort-portion.ts';

/**
 * Writes what a portion of a file brings, in the transaction of the caller: all of it or nothing. It is
 * judged here again, since somebody may have written since the person was shown what is new.
 */
export async function takePortion(
  within: Within,
  sorted: Sorted,
  isAsked: boolean,
): Promise<JudgedPortion> {
  const { database } = within;
  const judged = await judgePortion(database, sorted, isAsked);
  await database.records.bulkPut(judged.records.map(toRow));
  await database.merges.bulkPut([...judged.merges]);
  const touched = new Set(judged.records.flatMap(({ record }) => record.draft ?? []));
  for (const one of judged.drafts) {
    for (const id of await takeDraft(within, one, isAsked)) touched.add(id);
  }
  if (isAsked) await forgetRemoval(within, judged, touched);
  await database.removed.bulkPut([...judged.removed]);
  for (const id of touched) await settle(within, id);
  await projectWhereKnown(within, judged.records);
  return judged;
}

/** @returns The drafts that changed. */
async function takeDraft(
  within: Within,
  { copy, verdict, here }: JudgedDraft,
  isAsked: boolean,
): Promise<readonly string[]> {
  const { workingCopies } = within.database;
  const isTakenBack = isAsked && here?.deletedAt && !copy.deletedAt;
  if (isTakenBack) await takeBack(within, here);
  switch (verdict) {
    case 'new':
      await workingCopies.put(copy);
      return [copy.id];
    case 'newer': {
      // Thrown away elsewhere is not thrown away here, and no hold that was set here is lifted.
      const deletedAt = isTakenBack ? null : (here?.deletedAt ?? null);
      const details = { ...copy.details, isHeld: here?.details.isHeld ?? false };
      await workingCopies.put({ ...copy, deletedAt, details, writer: within.newId() });
      return [copy.id];
    }
    case 'beside': {
      // Its history belongs to the draft that it stood under.
      const id = idBeside(copy);
      await workingCopies.put({ ...copy, id, parents: [] });
      return [id];
    }
    default:
      return isAsked ? [copy.id] : [];
  }
}

/** Out of the bin, as a person does it at the desk. */
async function takeBack(within: Within, { id }: WorkingCopy): Promise<void> {
  const { state } = await readHistory(within.database, id);
  if (state.deletion) {
    const { hash } = state.deletion;
    const body = { of: hash, outcome: 'withdrawn' as const };
    const entry = { kind: 'resolution' as const, draft: id, parents: [hash], body };
    await writeRecord(within, entry);
  }
  await within.database.workingCopies.update(id, { deletedAt: null });
}

/** What was brought back on purpose is not held back another time. */
async function forgetRemoval(
  { database }: Within,
  { records }: JudgedPortion,
  drafts: ReadonlySet<string>,
): Promise<void> {
  await database.removed.bulkDelete([...drafts, ...records.map(({ hash }) => hash)]);
}
