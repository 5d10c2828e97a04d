import type { DraftRow } from '../draft-row.ts';
import type { DraftState } from '../records/fold.ts';
import type { NamedRecord } from '../records/record.ts';
import { whyNotBelieved } from '../review/belief.ts';
import type { KnownPeople } from '../review/known-people.ts';
import { type Advice, adviceOn, urgencies } from './advice.ts';
import { type CaseClock, clockOf, isOverdue } from './clock.ts';
import { type CaseStage, isOpen, stageOf } from './stage.ts';

export type CaseRecord = NamedRecord<'case'>;

/** A case as the board shows it. */
export interface CaseLine {
  /** Of the case, and of the draft that answers it. */
  readonly id: string;
  /** The newest state of it that may be believed. */
  readonly record: CaseRecord;
  readonly advice: Advice;
  readonly stage: CaseStage;
  readonly clock: CaseClock;
  /** How its draft stands; null while there is none in use. */
  readonly status: DraftRow['status'] | null;
  /** When the answer came out first, and its address; null while it did not. */
  readonly publishedAt: string | null;
  readonly postUrl: string | null;
}

/** The states of a case that may be taken for what they say, oldest first. */
export const believedCases = (
  { cases }: Pick<DraftState, 'cases'>,
  known: KnownPeople,
): readonly CaseRecord[] => cases.filter((one) => !whyNotBelieved(one, known));

/** Whether a draft that answers it is in use. */
export const isWritten = ({ status }: Pick<CaseLine, 'status'>): boolean => status !== null;

/**
 * A case with everything that follows from it; null where nothing of it may be believed. Pure.
 *
 * @param row Line of the draft that answers it; null while there is none.
 */
export function caseLine(
  id: string,
  state: Pick<DraftState, 'cases' | 'publications'>,
  row: Pick<DraftRow, 'status' | 'place'> | null,
  known: KnownPeople,
): CaseLine | null {
  const believed = believedCases(state, known);
  const [first] = believed;
  const record = believed.at(-1);
  if (!(first && record)) return null;
  const { body } = record.record;
  const [out] = state.publications
    .filter((one) => !one.record.body.isPlanned)
    .toSorted((one, other) => compare(one.record.body.publishedAt, other.record.body.publishedAt));
  const publishedAt = out?.record.body.publishedAt ?? null;
  const status = row && row.place === 'drafts' ? row.status : null;
  const advice = adviceOn(body);
  const times = { foundAt: body.foundAt, notedAt: first.record.at, publishedAt };
  return {
    id,
    record,
    advice,
    stage: stageOf({ body, isOut: publishedAt !== null, status }),
    clock: clockOf(times, advice),
    status,
    publishedAt,
    postUrl: out?.record.body.url ?? null,
  };
}

const compare = (one: string, other: string): number => Number(one > other) - Number(one < other);

/** The most urgent first: what is overdue, then by its urgency, then by when it is due. @param now ISO 8601. */
export function byUrgency(lines: readonly CaseLine[], now: string): readonly CaseLine[] {
  const late = ({ stage, clock }: CaseLine) => isOpen(stage) && isOverdue(clock, now);
  return lines.toSorted(
    (one, other) =>
      Number(late(other)) - Number(late(one)) ||
      urgencies.indexOf(one.advice.urgency) - urgencies.indexOf(other.advice.urgency) ||
      compare(one.clock.due ?? '\uffff', other.clock.due ?? '\uffff') ||
      compare(one.clock.from, other.clock.from),
  );
}
