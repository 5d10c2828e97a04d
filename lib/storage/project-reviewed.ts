import type { Failure } from '../core/failure.ts';
import type { NamedRecord } from '../core/records/record.ts';
import { type Result, succeed } from '../core/result.ts';
import { attempt, change } from './attempt.ts';
import type { Database } from './database.ts';
import { projectAsMeasured } from './project.ts';
import type { Surroundings, Within } from './surroundings.ts';

/** So many lines are written in one transaction, that nobody waits long for it. */
const portion = 20;

/**
 * Writes the lines of drafts anew whose standing others decide: where somebody else became known, or the office
 * set other stages. In portions, so that nobody waits long.
 *
 * @param which Those that somebody decided of, or all that have a version.
 */
export async function projectReviewed(
  around: Surroundings,
  which: 'decided' | 'saved',
): Promise<Result<null, Failure>> {
  const { database } = around;
  const ids = await attempt(database, 'r', () =>
    which === 'decided' ? draftsDecided(database) : draftsSaved(database),
  );
  if (!ids.ok) return ids;
  for (let from = 0; from < ids.value.length; from += portion) {
    const some = ids.value.slice(from, from + portion);
    const done = await change(around, (within) => projectAll(within, some));
    if (!done.ok) return done;
  }
  return succeed(null);
}

/** The same where records came that say who is known, in the transaction that keeps them. */
export async function projectWhereKnown(
  within: Within,
  records: readonly NamedRecord[],
): Promise<void> {
  if (!records.some(({ record }) => record.draft === null)) return;
  await projectAll(within, await draftsDecided(within.database));
}

async function projectAll(within: Within, ids: readonly string[]): Promise<void> {
  for (const id of ids) await projectAsMeasured(within, id);
}

async function draftsDecided({ records }: Database): Promise<readonly string[]> {
  const kinds = ['decision', 'correction'];
  const decisions = await records.where('record.kind').anyOf(kinds).toArray();
  return [...new Set(decisions.flatMap(({ draft }) => draft ?? []))];
}

const draftsSaved = ({ drafts }: Database): PromiseLike<readonly string[]> =>
  drafts.filter(({ versions }) => versions > 0).primaryKeys();
