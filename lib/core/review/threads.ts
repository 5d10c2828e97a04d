import type { DraftState, Settled } from '../records/fold.ts';
import { inOrder } from '../records/order.ts';
import type { NamedRecord } from '../records/record.ts';

type Remarked = Settled<'comment'> | Settled<'suggestion'>;

/** A comment or a suggestion with everything that was answered to it. */
export interface Thread {
  /** From 1, in the order in which they were written. Where histories are merged a number may move. */
  readonly number: number;
  readonly root: Remarked;
  /** Oldest first. */
  readonly replies: readonly Settled<'comment'>[];
}

/** Everything that was remarked, oldest first. An answer to what is not here stands by itself. */
export function threadsOf({ comments, suggestions }: DraftState): readonly Thread[] {
  const all = inOrder<Remarked & NamedRecord>([...comments, ...suggestions] as never);
  const byHash = new Map(all.map((one) => [one.hash, one]));
  const roots = all.filter((one) => rootOf(one, byHash) === one.hash);
  const replies = Map.groupBy(
    comments.filter((one) => rootOf(one, byHash) !== one.hash),
    (one) => rootOf(one, byHash),
  );
  return roots.map((root, at) => ({
    number: at + 1,
    root,
    replies: inOrder((replies.get(root.hash) ?? []) as never),
  }));
}

/** What a remark is an answer to in the end. Answers make no ring, since each names its own by a hash. */
function rootOf(one: Remarked, byHash: ReadonlyMap<string, Remarked>): string {
  let root = one;
  for (let above = answered(root, byHash); above; above = answered(root, byHash)) root = above;
  return root.hash;
}

const answered = (
  { record }: Remarked,
  byHash: ReadonlyMap<string, Remarked>,
): Remarked | undefined =>
  record.kind === 'comment' ? byHash.get(record.body.replyTo ?? '') : undefined;

export const isOpen = ({ root }: Thread): boolean => root.resolution === null;
