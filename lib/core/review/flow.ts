import type { DraftState, NumberedVersion } from '../records/fold.ts';
import {
  type Circumstances,
  type Decision,
  lastWords,
  type NotCounted,
  standingVersion,
  whyNotCounted,
} from './standing.ts';

export type Stage = 'draft' | 'self-check' | 'editor' | 'responsible';
export type Turn = 'author' | 'editor' | 'responsible' | 'nobody';

/** What is asked of the flow besides the records. */
export interface Situation extends Circumstances {
  readonly isSelfChecked: boolean;
  /** Then the person who is responsible has to approve besides the editor. */
  readonly isHighRisk: boolean;
  /** Whether a decision is proved to be by somebody who may answer for the office. */
  readonly isByResponsible: (decision: Decision) => boolean;
}

/** The approval in force, or why there is none. */
export type Approval =
  | { readonly isInForce: true; readonly by: readonly Decision[] }
  | {
      readonly isInForce: false;
      readonly why: NotCounted | 'never' | 'two-heads' | 'held' | 'changes-requested' | 'awaited';
      /** What it is told from; null where nobody decided anything. */
      readonly decision: Decision | null;
    };

export interface Flow {
  readonly stage: Stage;
  readonly turn: Turn;
  /** Since when it is their turn, ISO 8601; null where no version was saved. */
  readonly since: string | null;
  readonly approval: Approval;
}

/** Where a draft stands on its way through the office. Pure: the same records give the same answer in any order. */
export function flowOf(state: DraftState, situation: Situation): Flow {
  const version = standingVersion(state);
  if (!version) return withoutOne(state);
  const words = lastWords(state.decisions, version);
  const objection = objectionIn(words);
  if (objection) return stopped(objection);
  return onTheWay(state, version, words, situation);
}

function withoutOne({ versions, heads }: DraftState): Flow {
  const newest = versions.findLast(({ hash }) => heads.includes(hash));
  const why = newest ? 'two-heads' : 'never';
  const approval = { isInForce: false, why, decision: null } as const;
  return { stage: 'draft', turn: 'author', since: newest?.record.at ?? null, approval };
}

/** A hold outweighs a wish for changes, and both outweigh any approval by somebody else. */
const objectionIn = (words: readonly Decision[]): Decision | undefined =>
  words.findLast(({ record }) => record.body.outcome === 'held') ??
  words.findLast(({ record }) => record.body.outcome === 'changes-requested');

function stopped(decision: Decision): Flow {
  const { at, body } = decision.record;
  const why = body.outcome === 'held' ? 'held' : 'changes-requested';
  const approval = { isInForce: false, why, decision } as const;
  return { stage: 'editor', turn: why === 'held' ? 'nobody' : 'author', since: at, approval };
}

function onTheWay(
  state: DraftState,
  version: NumberedVersion,
  words: readonly Decision[],
  situation: Situation,
): Flow {
  const counted = words.filter((one) => !whyNotCounted(one, version, situation));
  const missing = missingStage(counted, situation);
  if (!missing) {
    const stage = situation.isHighRisk ? 'responsible' : 'editor';
    const since = counted.at(-1)?.record.at ?? version.record.at;
    return { stage, turn: 'nobody', since, approval: { isInForce: true, by: counted } };
  }
  const turn = missing === 'self-check' ? 'author' : missing;
  const since = (missing === 'responsible' ? counted.at(-1) : undefined)?.record.at;
  const approval = whyNone(state, version, counted, situation);
  return { stage: missing, turn, since: since ?? version.record.at, approval };
}

/** An approval is never asked for before the self check; one that came all the same counts. */
function missingStage(
  counted: readonly Decision[],
  { isHighRisk, isByResponsible, isSelfChecked }: Situation,
): 'self-check' | 'editor' | 'responsible' | null {
  const byResponsible = counted.filter(isByResponsible).length;
  if (counted.length === 0) return isSelfChecked ? 'editor' : 'self-check';
  if (!isHighRisk) return null;
  if (byResponsible === 0) return 'responsible';
  return counted.length > 1 ? null : 'editor';
}

function whyNone(
  { decisions }: DraftState,
  version: NumberedVersion,
  counted: readonly Decision[],
  situation: Situation,
): Approval {
  const decision =
    counted.at(-1) ?? decisions.findLast(({ record }) => record.body.outcome === 'approved');
  if (!decision) return { isInForce: false, why: 'never', decision: null };
  const why = whyNotCounted(decision, version, situation) ?? 'awaited';
  return { isInForce: false, why, decision };
}
