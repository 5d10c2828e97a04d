import { type DraftFigures, type DraftRow, noFigures } from '../core/draft-row.ts';
import type { Policy } from '../core/policy.ts';
import { projectDraft } from '../core/project-draft.ts';
import type { DraftState } from '../core/records/fold.ts';
import type { NamedRecord } from '../core/records/record.ts';
import { nobodyKnown } from '../core/review/known-people.ts';
import { asChannelTexts } from '../core/snapshot.ts';
import type { WorkingCopy } from '../core/working-copy.ts';
import { readHistory } from './draft-records.ts';
import { circleOf } from './people/circle.ts';
import { readRow } from './read-row.ts';
import type { Measure, Within } from './surroundings.ts';

interface Around extends Pick<Within, 'database' | 'measure' | 'policy' | 'now'> {
  /** How versions are measured, where the draft itself needs not be; else as the draft. */
  readonly measureVersion?: Measure;
}

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
  { database, measure, policy, now, measureVersion = measure }: Around,
  copy: WorkingCopy,
  known: DraftFigures = noFigures,
): Promise<DraftRow> {
  const { state } = await readHistory(database, copy.id);
  // Only who looks at a version, or puts it right, has to be known.
  const isJudged = state.versions.length > 0 || state.corrections.length > 0;
  const people = isJudged ? (await circleOf(database)).known : nobodyKnown;
  const office = { policy, known: people, now: now().toISOString() };
  const figures = figuresOf(measure, copy) ?? known;
  const isHighRisk = figures.isHighRisk || isRiskyAsApproved(copy, state, policy, measureVersion);
  return projectDraft(copy, state, { ...figures, isHighRisk }, office);
}

/**
 * Whether a version that somebody approved is of high risk, as it was answered then: what is written or answered
 * afterwards makes no approval of it count for more.
 */
function isRiskyAsApproved(
  copy: WorkingCopy,
  { versions, decisions }: DraftState,
  { stages }: Policy,
  measure: Measure,
): boolean {
  if (stages.responsible !== 'high-risk') return false;
  const approved = new Set(
    decisions.flatMap(({ record: { body } }) =>
      body.outcome === 'approved' ? [body.version] : [],
    ),
  );
  return versions.some(
    (version) =>
      approved.has(version.hash) && (figuresOf(measure, copyAt(copy, version))?.isHighRisk ?? true),
  );
}

const copyAt = (copy: WorkingCopy, { record: { body } }: NamedRecord<'version'>): WorkingCopy => ({
  ...copy,
  ...asChannelTexts(body),
  selfCheck: body.selfCheck,
  details: body.details,
});

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
  const { measure: measureVersion } = within;
  const around = known ? { ...within, measure: () => known.figures, measureVersion } : within;
  await projectAnew(around, id);
}
