import type { DraftState, NumberedVersion } from '../records/fold.ts';
import { isResponsibleAsked, missingStage, type Situation } from './stages.ts';
import {
  type Decision,
  isProved,
  lapsesAt,
  lastWords,
  notCounted,
  standingVersion,
  whyNotCounted,
} from './standing.ts';

export type Stage = 'draft' | 'self-check' | 'editor' | 'responsible';

export const turns = ['author', 'editor', 'responsible', 'nobody'] as const;
export type Turn = (typeof turns)[number];

/** Why no approval is in force. */
export const notInForce = [
  ...notCounted,
  'never',
  'two-heads',
  'held',
  'changes-requested',
  'awaited',
  'changed-since',
  'not-asked',
] as const;
export type NotInForce = (typeof notInForce)[number];

/** The approval in force, or why there is none. */
export type Approval =
  | {
      readonly isInForce: true;
      readonly by: readonly Decision[];
      /** False where any stage has no more than a statement. */
      readonly isProved: boolean;
    }
  | {
      readonly isInForce: false;
      readonly why: NotInForce;
      /** What it is told from; null where nobody decided anything. */
      readonly decision: Decision | null;
    };

export interface Flow {
  readonly stage: Stage;
  readonly turn: Turn;
  /** Since when it is their turn, ISO 8601; null where no version was saved. */
  readonly since: string | null;
  readonly approval: Approval;
  /** Approvals that count already, also while another one is awaited. */
  readonly counted: readonly Decision[];
}

/** Where a draft stands on its way through the office. Pure: the same records give the same answer in any order. */
export function flowOf(state: DraftState, situation: Situation): Flow {
  const version = standingVersion(state);
  if (!version) return withoutOne(state);
  const words = lastWords(state.decisions, version, situation.known);
  const objection = objectionIn(words);
  return objection ? stopped(objection) : onTheWay(state, version, words, situation);
}

function withoutOne({ versions, heads }: DraftState): Flow {
  const newest = versions.findLast(({ hash }) => heads.includes(hash));
  const why = newest ? 'two-heads' : 'never';
  return {
    stage: 'draft',
    turn: 'author',
    since: newest?.record.at ?? null,
    approval: { isInForce: false, why, decision: null },
    counted: [],
  };
}

/** A hold outweighs a wish for changes, and both outweigh any approval by somebody else. */
const objectionIn = (words: readonly Decision[]): Decision | undefined =>
  words.findLast(({ record }) => record.body.outcome === 'held') ??
  words.findLast(({ record }) => record.body.outcome === 'changes-requested');

function stopped(decision: Decision): Flow {
  const { at, body } = decision.record;
  const why = body.outcome === 'held' ? 'held' : 'changes-requested';
  return {
    stage: 'editor',
    turn: why === 'held' ? 'nobody' : 'author',
    since: at,
    approval: { isInForce: false, why, decision },
    counted: [],
  };
}

function onTheWay(
  state: DraftState,
  version: NumberedVersion,
  words: readonly Decision[],
  situation: Situation,
): Flow {
  const counted = words.filter((one) => !whyNotCounted(one, state, version, situation));
  const missing = missingStage(counted, situation);
  if (!missing) return passed(version, counted, situation);
  const approval = whyNone(state, version, counted, situation);
  const { eventEndsAt, now } = situation;
  // Nobody can approve any more what is over.
  const isOver = eventEndsAt !== null && eventEndsAt <= now;
  return {
    stage: missing,
    turn: missing === 'self-check' || isOver ? 'author' : missing,
    since: sinceWhen(missing, version, counted, approval, situation),
    approval,
    counted,
  };
}

/** Nobody's approval is missing. */
function passed(
  version: NumberedVersion,
  counted: readonly Decision[],
  situation: Situation,
): Flow {
  const { changedAt, known } = situation;
  const [last] = counted.slice(-1);
  const stage = isResponsibleAsked(situation) ? 'responsible' : 'editor';
  const since = last?.record.at ?? version.record.at;
  if (!last) {
    const approval = { isInForce: false, why: 'not-asked', decision: null } as const;
    return { stage: 'self-check', turn: 'nobody', since, approval, counted };
  }
  if (changedAt !== null) {
    const approval = { isInForce: false, why: 'changed-since', decision: last } as const;
    return { stage: 'draft', turn: 'author', since: changedAt, approval, counted };
  }
  const proved = counted.filter((one) => isProved(one, version, known));
  const isWhole = proved.length > 0 && missingStage(proved, situation) === null;
  const by = isWhole ? proved : counted;
  return {
    stage,
    turn: 'nobody',
    since,
    approval: { isInForce: true, by, isProved: isWhole },
    counted,
  };
}

function whyNone(
  state: DraftState,
  version: NumberedVersion,
  counted: readonly Decision[],
  situation: Situation,
): Approval & { readonly isInForce: false } {
  const decision =
    counted.at(-1) ?? state.decisions.findLast(({ record }) => record.body.outcome === 'approved');
  if (!decision) return { isInForce: false, why: 'never', decision: null };
  const why = whyNotCounted(decision, state, version, situation) ?? 'awaited';
  return { isInForce: false, why, decision };
}

function sinceWhen(
  missing: Stage,
  version: NumberedVersion,
  counted: readonly Decision[],
  { why, decision }: Approval & { readonly isInForce: false },
  { approvalDays, eventEndsAt }: Situation,
): string {
  const last = counted.at(-1)?.record.at;
  if (missing === 'responsible' && last) return last;
  if (why === 'lapsed' && decision) return lapsesAt(decision, approvalDays);
  return (why === 'event-passed' ? eventEndsAt : null) ?? version.record.at;
}
