import type { Removed } from '../../core/backup/entry.ts';
import {
  contentHashOfRecord,
  idBeside,
  judgeContent,
  judgeDraft,
  type Verdict,
} from '../../core/backup/verdict.ts';
import { readRecord } from '../../core/records/read-record.ts';
import type { NamedRecord } from '../../core/records/record.ts';
import type { UnfinishedMerge } from '../../core/unfinished-merge.ts';
import { type WorkingCopy, workingCopySchema } from '../../core/working-copy.ts';
import { namesKnown } from '../add-records.ts';
import type { Database } from '../database.ts';
import { withoutDraft } from '../draft-records.ts';
import { judgeMerges } from './judge-merges.ts';
import type { Sorted } from './sort-portion.ts';

export interface JudgedDraft {
  readonly copy: WorkingCopy;
  readonly verdict: Verdict;
  /** The draft as it lies here; undefined where there is none or it cannot be read. */
  readonly here: WorkingCopy | undefined;
}

/** What a portion of a file would change here. */
export interface JudgedPortion {
  readonly drafts: readonly JudgedDraft[];
  /** Records that are not here, or are damaged here, and are to be written. */
  readonly records: readonly NamedRecord[];
  /** How many of its records lie here already. */
  readonly known: number;
  /** Records that were removed here for good. */
  readonly left: readonly NamedRecord[];
  /** Unfinished merges that are wanted here. */
  readonly merges: readonly UnfinishedMerge[];
  /** Names of what was removed elsewhere, and is not here either. */
  readonly removed: readonly Removed[];
}

/**
 * Compares entries of a file with what lies here, within a transaction of the caller.
 *
 * @param isAsked The person asked for what was thrown away here.
 */
export async function judgePortion(
  database: Database,
  { drafts, records, merges, removed }: Sorted,
  isAsked: boolean,
): Promise<JudgedPortion> {
  const gone = isAsked ? new Set<string>() : await namesRemoved(database, drafts, records);
  const known = await namesKnown(database, records);
  const isGone = ({ hash, record }: NamedRecord) =>
    gone.has(hash) || (record.draft !== null && gone.has(record.draft));
  const unknown = records.filter(({ hash }) => !known.has(hash));
  const wanted = unknown.filter((one) => !isGone(one));
  const versions = await versionsOf(database, drafts, wanted);
  const judged = await judgeDrafts(database, drafts, { gone, versions, isAsked });
  return {
    drafts: judged,
    records: wanted,
    known: known.size,
    left: unknown.filter(isGone),
    merges: await judgeMerges(database, merges, { drafts: judged, records: wanted }),
    removed: await notHere(database, removed),
  };
}

async function namesRemoved(
  database: Database,
  drafts: readonly WorkingCopy[],
  records: readonly NamedRecord[],
): Promise<ReadonlySet<string>> {
  const names = [
    ...drafts.map(({ id }) => id),
    ...records.flatMap(({ hash, record }) => [hash, record.draft ?? hash]),
  ];
  return new Set(await database.removed.where('name').anyOf(names).primaryKeys());
}

/** What the versions of each draft say: those here, and those that are about to come. */
async function versionsOf(
  { records }: Database,
  drafts: readonly WorkingCopy[],
  coming: readonly NamedRecord[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const rows = await records
    .where('draft')
    .anyOf(drafts.map(({ id }) => id))
    .toArray();
  const here = rows.flatMap((row) => {
    const read = readRecord(withoutDraft(row));
    return read.ok ? [read.value] : [];
  });
  const versions = new Map<string, Set<string>>();
  for (const one of [...here, ...coming]) {
    const content = contentHashOfRecord(one);
    if (!content || one.record.draft === null) continue;
    const known = versions.get(one.record.draft) ?? new Set();
    versions.set(one.record.draft, known.add(content));
  }
  return versions;
}

interface Known {
  readonly gone: ReadonlySet<string>;
  readonly versions: ReadonlyMap<string, ReadonlySet<string>>;
  readonly isAsked: boolean;
}

async function judgeDrafts(
  { workingCopies, removed }: Database,
  drafts: readonly WorkingCopy[],
  { gone, versions, isAsked }: Known,
): Promise<readonly JudgedDraft[]> {
  const rows = await workingCopies.bulkGet(drafts.map(({ id }) => id));
  const besides = drafts.map(idBeside);
  const beside = new Set([
    ...(await workingCopies.where('id').anyOf(besides).primaryKeys()),
    ...(await removed.where('name').anyOf(besides).primaryKeys()),
  ]);
  return drafts.map((copy, at) => {
    const judged = judgeOne(copy, rows[at], { gone, versions, isAsked });
    const isBesideAlready = judged.verdict === 'beside' && beside.has(idBeside(copy));
    return isBesideAlready ? { ...judged, verdict: 'older' } : judged;
  });
}

/** @param row What lies here under the same id. */
function judgeOne(
  copy: WorkingCopy,
  row: unknown,
  { gone, versions, isAsked }: Known,
): JudgedDraft {
  if (!row) return { copy, here: undefined, verdict: gone.has(copy.id) ? 'removed' : 'new' };
  const read = workingCopySchema.safeParse(row);
  // A row that cannot be read stays as it is: a newer Siap Tayang may read it.
  if (!read.success) return { copy, here: undefined, verdict: 'beside' };
  const known = { copy: read.data, versions: versions.get(copy.id) ?? new Set<string>() };
  const judge = isAsked ? judgeContent : judgeDraft;
  return { copy, here: read.data, verdict: judge(copy, known) };
}

async function notHere(
  { workingCopies, records }: Database,
  removed: readonly Removed[],
): Promise<readonly Removed[]> {
  const names = removed.map(({ name }) => name);
  const here = new Set([
    ...(await workingCopies.where('id').anyOf(names).primaryKeys()),
    ...(await records.where('hash').anyOf(names).primaryKeys()),
  ]);
  return removed.filter(({ name }) => !here.has(name));
}
