import { projectDraft } from '@/lib/core/project-draft.ts';
import { foldDraft } from '@/lib/core/records/fold.ts';
import type { Database } from '@/lib/storage/database.ts';
import { draftOf } from './draft-of.ts';
import { nobodysOffice } from './nobodys-office.ts';

const noState = foldDraft([]);

/**
 * Puts drafts into the database, spread evenly over the ten years before a moment, each with its line of
 * the list. The same numbers give the same drafts.
 *
 * @param from Number of the first draft.
 * @param to Number of the last one and one more.
 * @param total How many there are in the end.
 * @param end The moment, in milliseconds since 1970.
 */
export async function plant(
  { workingCopies, drafts }: Database,
  from: number,
  to: number,
  total: number,
  end: number,
): Promise<void> {
  const made = Array.from({ length: to - from }, (_, at) => draftOf(from + at, total, end));
  await workingCopies.bulkPut(made.map(({ copy }) => copy));
  const lines = made.map(({ copy, figures }) => ({
    ...projectDraft(copy, noState, figures, nobodysOffice),
    touchedAt: copy.savedAt,
  }));
  await drafts.bulkPut(lines);
}
