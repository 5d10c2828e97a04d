import { projectDraft } from '../core/project-draft.ts';
import { type WorkingCopy, workingCopySchema } from '../core/working-copy.ts';
import { readHistory } from './draft-records.ts';
import type { Within } from './surroundings.ts';

/** Writes the line of the list for a draft, in the transaction that changed it. */
export async function project(
  { database, measure }: Pick<Within, 'database' | 'measure'>,
  copy: WorkingCopy,
): Promise<void> {
  const { state } = await readHistory(database, copy.id);
  await database.drafts.put(projectDraft(copy, state, measure(copy)));
}

/** The same for a draft that was changed in place; a row that cannot be read has no line. */
export async function projectAnew(
  around: Pick<Within, 'database' | 'measure'>,
  id: string,
): Promise<void> {
  const read = workingCopySchema.safeParse(await around.database.workingCopies.get(id));
  if (read.success) await project(around, read.data);
  else await around.database.drafts.delete(id);
}
