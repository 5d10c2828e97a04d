import type { DeskFailureCode } from '../core/failure.ts';
import { longestRemark } from '../core/records/bodies.ts';
import type { DraftState } from '../core/records/fold.ts';
import type { RecordOf } from '../core/records/record.ts';
import { deadlineOf } from '../core/review/deadline.ts';
import { isSamePerson } from '../core/review/decider.ts';
import { circleOf } from './people/circle.ts';
import { ownAuthor } from './people/own-author.ts';
import type { Version } from './save-version.ts';
import type { Within } from './surroundings.ts';

/** What somebody decides about one version. */
export interface Deciding extends Pick<RecordOf<'decision'>['body'], 'version' | 'outcome'> {
  /** What has to change, or why it is held; may be empty for an approval. */
  readonly comment: string;
  /** Whether the person knows that they wrote this version, and has their word noted all the same. */
  readonly isOwnNoted: boolean;
}

/** Why a decision about a version is not written down, in a transaction of the caller; null: nothing is against it. */
export async function whyNoDecision(
  within: Within,
  { outcome, comment, isOwnNoted }: Deciding,
  version: Version,
  state: DraftState,
): Promise<DeskFailureCode | null> {
  const isApproval = outcome === 'approved';
  if (!isApproval && comment.trim() === '') return 'decision.needs-comment';
  if (comment.length > longestRemark) return 'remark.too-long';
  if (isApproval && isOver(within, version, state)) return 'decision.too-late';
  return (await mayDecide(within, version, isOwnNoted)) ? null : 'decision.own-version';
}

/** Whether the time in which its author asked for decisions about a version has gone by, by the clock here. */
function isOver({ now }: Within, version: Version, state: DraftState): boolean {
  const deadline = deadlineOf(state, version);
  return deadline !== null && now().toISOString() > deadline;
}

/**
 * Whether whoever writes here may decide of a version: of their own only as their own word, and not while their keys
 * are closed, since the word would stand under no name and count as another's.
 */
async function mayDecide(within: Within, version: Version, isOwnNoted: boolean): Promise<boolean> {
  if (!(await isOwn(within, version))) return true;
  const isNamed = (await ownAuthor(within.database)).key !== null;
  return isOwnNoted && (isNamed || version.record.author.key === null);
}

/** Whether whoever writes here wrote a version, with this key or another of this profile. */
async function isOwn({ database }: Within, { record: { author } }: Version): Promise<boolean> {
  const { known } = await circleOf(database);
  return (
    (author.key !== null && known.own.has(author.key)) ||
    isSamePerson(await ownAuthor(database), author, known)
  );
}
