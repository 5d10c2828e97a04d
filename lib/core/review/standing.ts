import type { DraftState, NumberedVersion } from '../records/fold.ts';
import type { NamedRecord } from '../records/record.ts';
import { whyNotBelieved } from './belief.ts';
import { isLate } from './deadline.ts';
import { deciderOf, isOwnDecision, roleOf } from './decider.ts';
import type { KnownPeople } from './known-people.ts';
import { evidenceOf } from './proof.ts';

export type Decision = NamedRecord<'decision'>;

/** Why an approval does not count. */
export const notCounted = [
  'outdated',
  'other-text',
  'own-version',
  'no-role',
  'review-over',
  'false-signature',
  'unknown-key',
  'unsigned',
  'clock-ahead',
  'lapsed',
  'event-passed',
] as const;

export type NotCounted = (typeof notCounted)[number];

/** What an approval is measured against. */
export interface Circumstances {
  /** The moment of asking, ISO 8601. */
  readonly now: string;
  /** When the last day of what the post announces is over, ISO 8601; null where it announces nothing. */
  readonly eventEndsAt: string | null;
  /** For how many days an approval holds. */
  readonly approvalDays: number;
  /** By whom something can be proved. */
  readonly known: KnownPeople;
}

/** One day, in milliseconds. */
const day = 24 * 60 * 60_000;

/** The one version that the draft stands at; null where there is none, or several that nobody merged. */
export function standingVersion({ versions, heads }: DraftState): NumberedVersion | null {
  const [head, ...others] = heads;
  if (others.length > 0) return null;
  return versions.find(({ hash }) => hash === head) ?? null;
}

/**
 * The last word of each person on a version, oldest first, as far as it is believed at all. What somebody noted
 * for a person does not take back what that person signed.
 */
export function lastWords(
  decisions: readonly Decision[],
  version: NumberedVersion,
  known: KnownPeople,
): readonly Decision[] {
  const own = decisions.filter(
    (one) => one.record.body.version === version.hash && !whyNotBelieved(one, known),
  );
  const [spoke, signed] = [new Set<string>(), new Set<string>()];
  const last: Decision[] = [];
  for (const one of own.toReversed()) {
    const decider = deciderOf(one, known);
    if (!(isSigned(one) ? signed : spoke).has(decider)) last.push(one);
    spoke.add(decider);
    if (isSigned(one)) signed.add(decider);
  }
  return last.toReversed();
}

/** By the decider, not by who wrote their answer down. */
const isSigned = ({ record, signature }: Decision): boolean =>
  signature !== null && record.body.recorded === null;

/** Whether an approval is proved, or only a statement. Its signature must have been believed before. */
export const isProved = (
  approval: Decision,
  version: NumberedVersion,
  known: KnownPeople,
): boolean => evidenceOf(approval, version, known) === 'ditandatangani';

/** Why an approval does not count for the version that the draft stands at; null where it does. */
export function whyNotCounted(
  approval: Decision,
  state: DraftState,
  version: NumberedVersion,
  circumstances: Circumstances,
): NotCounted | null {
  const { known } = circumstances;
  const doubt = whyNotBelieved(approval, known);
  if (doubt) return doubt;
  const { body } = approval.record;
  const meant = state.versions.find(({ hash }) => hash === body.version);
  if (meant && !areSameHashes(body.textHashes, meant.record.body.textHashes)) return 'other-text';
  if (meant && isOwnDecision(approval, meant, known)) return 'own-version';
  if (!mayApprove(approval, known)) return 'no-role';
  if (meant !== version) return 'outdated';
  return isLate(approval, state, version) ? 'review-over' : whyOver(approval, circumstances);
}

/** Somebody of whom it is known that they do something else for the office may not. */
const mayApprove = (approval: Decision, known: KnownPeople): boolean =>
  [null, 'editor', 'penanggung-jawab'].includes(roleOf(approval, known));

/** The moment before which an approval comes from a clock that is ahead, ISO 8601. */
export const countsFrom = ({ record: { at } }: Decision): string => movedBy(at, -day);

/** The moment from which an approval is too old, ISO 8601. */
export const lapsesAt = ({ record: { at } }: Decision, approvalDays: number): string =>
  movedBy(at, approvalDays * day);

const movedBy = (moment: string, milliseconds: number): string =>
  new Date(Date.parse(moment) + milliseconds).toISOString();

/** A clock may go wrong by a day; one that is further ahead would keep an approval alive for as long as it likes. */
function whyOver(
  approval: Decision,
  { now, eventEndsAt, approvalDays }: Circumstances,
): NotCounted | null {
  if (now < countsFrom(approval)) return 'clock-ahead';
  if (eventEndsAt !== null && eventEndsAt <= now) return 'event-passed';
  return lapsesAt(approval, approvalDays) <= now ? 'lapsed' : null;
}

type Hashes = Decision['record']['body']['textHashes'];

function areSameHashes(one: Hashes, other: Hashes): boolean {
  const [left, right] = [Object.entries(one), Object.entries(other)];
  return (
    left.length === right.length &&
    left.every(([channel, hash]) => other[channel as keyof Hashes] === hash)
  );
}
