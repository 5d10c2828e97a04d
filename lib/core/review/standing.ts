import type { DraftState, NumberedVersion } from '../records/fold.ts';
import type { NamedRecord } from '../records/record.ts';
import { deciderOf, isOwnDecision } from './decider.ts';

export type Decision = NamedRecord<'decision'>;

/** Why an approval does not count. */
export type NotCounted =
  | 'outdated'
  | 'other-text'
  | 'own-version'
  | 'clock-ahead'
  | 'lapsed'
  | 'event-passed';

/** What an approval is measured against. */
export interface Circumstances {
  /** The moment of asking, ISO 8601. */
  readonly now: string;
  /** The day of it where the office is, `YYYY-MM-DD`. */
  readonly today: string;
  /** The last day of what the post announces; null where it announces nothing. */
  readonly eventDate: string | null;
  /** For how many days an approval holds. */
  readonly approvalDays: number;
}

const day = 24 * 60 * 60_000;

/** The one version that the draft stands at; null where there is none, or several that nobody merged. */
export function standingVersion({ versions, heads }: DraftState): NumberedVersion | null {
  const [head, ...others] = heads;
  if (others.length > 0) return null;
  return versions.find(({ hash }) => hash === head) ?? null;
}

/** The last word of each person on a version, oldest first. */
export function lastWords(
  decisions: readonly Decision[],
  version: NumberedVersion,
): readonly Decision[] {
  const own = decisions.filter(({ record }) => record.body.version === version.hash);
  const last = new Map(own.map((one) => [deciderOf(one), one.hash]));
  return own.filter((one) => last.get(deciderOf(one)) === one.hash);
}

/** Why an approval does not count for a version; null where it does. */
export function whyNotCounted(
  approval: Decision,
  version: NumberedVersion,
  circumstances: Circumstances,
): NotCounted | null {
  const { body } = approval.record;
  if (body.version !== version.hash) return 'outdated';
  if (!areSameHashes(body.textHashes, version.record.body.textHashes)) return 'other-text';
  if (isOwnDecision(approval, version)) return 'own-version';
  return whyOver(approval, circumstances);
}

/** A clock may go wrong by a day; one that is further ahead would keep an approval alive for as long as it likes. */
function whyOver(
  { record }: Decision,
  { now, today, eventDate, approvalDays }: Circumstances,
): NotCounted | null {
  const age = Date.parse(now) - Date.parse(record.at);
  if (age < -day) return 'clock-ahead';
  if (eventDate !== null && eventDate < today) return 'event-passed';
  return age >= approvalDays * day ? 'lapsed' : null;
}

type Hashes = Decision['record']['body']['textHashes'];

function areSameHashes(one: Hashes, other: Hashes): boolean {
  const [left, right] = [Object.entries(one), Object.entries(other)];
  return (
    left.length === right.length &&
    left.every(([channel, hash]) => other[channel as keyof Hashes] === hash)
  );
}
