import { type DraftFigures, type DraftRow, noFigures } from '../core/draft-row.ts';
import { projectDraft } from '../core/project-draft.ts';
import { nobodyKnown } from '../core/review/known-people.ts';
import type { WorkingCopy } from '../core/working-copy.ts';
import { readHistory } from './draft-records.ts';
import { circleOf } from './people/circle.ts';
import { readRow } from './read-row.ts';
import type { Measure, Within } from './surroundings.ts';

type Around = Pick<Within, 'database' | 'measure' | 'policy' | 'now'>;

/** Writes the line of the list for a draft, in the transaction that changed it. */
export async function project(around: Around, copy: WorkingCopy): Promise<void> {
  const { database, now } = around;
  const before = await database.drafts.get(copy.id);
  const touchedAt = laterThan(before?.touchedAt, now());
  await database.drafts.put({ ...(await lineOf(around, copy, before?.figures)), touchedAt });
}

/**
 * The line of the list for a draft as things stand, in a transaction of the caller.
 *
 * @param known What the check said of it before, for where it breaks off now.
 */
export async function lineOf(
  { database, measure, policy, now }: Around,
  copy: WorkingCopy,
  known: DraftFigures = noFigures,
): Promise<DraftRow> {
  const { state } = await readHistory(database, copy.id);
  // Only who looks at a version has to be known.
  const people = state.versions.length > 0 ? (await circleOf(database)).known : nobodyKnown;
  const office = { policy, known: people, now: now().toISOString() };
  return projectDraft(copy, state, figuresOf(measure, copy) ?? known, office);
}

/** Null where the check broke off: that is no reason not to keep a text. */
function figuresOf(measure: Measure, copy: WorkingCopy): DraftFigures | null {
  try {
    return measure(copy);
  } catch {
    return null;
  }
}

/** Two lines of one draft never share a moment, or the search would take the second for the first. */
function laterThan(before: string | undefined, now: Date): string {
  const last = Date.parse(before ?? '');
  return (last >= now.getTime() ? new Date(last + 1) : now).toISOString();
}

/**
 * The same for a draft that was changed in place. A damaged row has no line; the line of a row of a newer
 * version is that version's to write.
 */
export async function projectAnew(around: Around, id: string): Promise<void> {
  const row = readRow(await around.database.workingCopies.get(id));
  if (row.ok) await project(around, row.value);
  else if (row.failure.code !== 'storage.newer-schema') await around.database.drafts.delete(id);
}

/** The same where what the check says cannot have changed, so that many drafts are done in one go. */
export async function projectAsMeasured(within: Within, id: string): Promise<void> {
  const known = await within.database.drafts.get(id);
  await projectAnew(known ? { ...within, measure: () => known.figures } : within, id);
}
