import { inOrder } from './order.ts';
import type { NamedRecord, RecordKind } from './record.ts';

/** A version in the history of its draft. */
export interface NumberedVersion extends NamedRecord<'version'> {
  /** From 1, in the order of the history. Where histories are merged a number may move; the hash never does. */
  readonly number: number;
}

export interface FoldedDecision extends NamedRecord<'decision'> {
  /** A newer version came after the one that it speaks of: shown, never counted. */
  readonly isOutdated: boolean;
}

/** A remark and what became of it. */
export interface Settled<Kind extends 'comment' | 'suggestion'> extends NamedRecord<Kind> {
  /** The resolution that settled it; null while it is open. */
  readonly resolution: NamedRecord<'resolution'> | null;
}

/** What a set of records says of one draft. */
export interface DraftState {
  /** Oldest first. */
  readonly versions: readonly NumberedVersion[];
  /** Versions that no other one grew from: one, or two where two people went on at once. */
  readonly heads: readonly string[];
  readonly comments: readonly Settled<'comment'>[];
  readonly suggestions: readonly Settled<'suggestion'>[];
  /** What was asked of reviewers, oldest first. */
  readonly requests: readonly NamedRecord<'request'>[];
  readonly decisions: readonly FoldedDecision[];
  readonly publications: readonly NamedRecord<'publication'>[];
  /** What this draft answers, as it stood after each change of it, oldest first. */
  readonly cases: readonly NamedRecord<'case'>[];
  readonly corrections: readonly NamedRecord<'correction'>[];
  /** Deletions that nobody took back, oldest first: several where it was thrown away in several places. */
  readonly openDeletions: readonly NamedRecord<'deletion'>[];
  /** The last of them, which is in force; null while the draft is in use. */
  readonly deletion: NamedRecord<'deletion'> | null;
  /** Resolutions by which it was taken back from the bin; not those that opened a remark again. */
  readonly takenBack: readonly string[];
}

/**
 * Reads the records of one draft. Pure: the same set gives the same state, in whatever order it came and
 * however often a record came. Records of other drafts are the caller's to leave out.
 */
export function foldDraft(records: Iterable<NamedRecord>): DraftState {
  const unique = new Map([...records].map((one) => [one.hash, one]));
  const ordered = inOrder([...unique.values()]);
  const versions = only(ordered, 'version').map((one, at) => ({ ...one, number: at + 1 }));
  const heads = headsOf(versions);
  const settling = only(ordered, 'resolution');
  const resolutions = inForce(settling);
  const openDeletions = only(ordered, 'deletion').filter(({ hash }) => !resolutions.has(hash));
  const resolutionOf = ({ hash }: { readonly hash: string }) => resolutions.get(hash) ?? null;
  return {
    versions,
    heads,
    comments: only(ordered, 'comment').map((one) => ({ ...one, resolution: resolutionOf(one) })),
    suggestions: only(ordered, 'suggestion').map((one) => ({
      ...one,
      resolution: resolutionOf(one),
    })),
    requests: only(ordered, 'request'),
    decisions: only(ordered, 'decision').map((one) => ({
      ...one,
      isOutdated: !heads.includes(one.record.body.version),
    })),
    publications: only(ordered, 'publication'),
    cases: only(ordered, 'case'),
    corrections: only(ordered, 'correction'),
    openDeletions,
    deletion: openDeletions.at(-1) ?? null,
    takenBack: takenBackBy(settling),
  };
}

const only = <Kind extends RecordKind>(
  records: readonly NamedRecord[],
  kind: Kind,
): readonly NamedRecord<Kind>[] =>
  // The compiler does not follow a kind into what holds the record.
  records.filter(({ record }) => record.kind === kind) as readonly unknown[] as NamedRecord<Kind>[];

type Resolution = NamedRecord<'resolution'>;

/** The last resolution of each thing; one that was withdrawn itself, as when a remark is opened again, is none. */
function inForce(settling: readonly Resolution[]): ReadonlyMap<string, Resolution> {
  const withdrawn = new Set(settling.filter(isWithdrawal).map(({ record }) => record.body.of));
  const left = settling.filter(({ hash }) => !withdrawn.has(hash));
  return new Map(left.map((one) => [one.record.body.of, one]));
}

function takenBackBy(settling: readonly Resolution[]): readonly string[] {
  const known = new Set(settling.map(({ hash }) => hash));
  return settling
    .filter((one) => isWithdrawal(one) && !known.has(one.record.body.of))
    .map(({ hash }) => hash);
}

const isWithdrawal = ({ record }: Resolution): boolean => record.body.outcome === 'withdrawn';

function headsOf(versions: readonly NamedRecord<'version'>[]): readonly string[] {
  const grownFrom = new Set(versions.flatMap(({ record }) => record.parents));
  return versions.map(({ hash }) => hash).filter((hash) => !grownFrom.has(hash));
}
