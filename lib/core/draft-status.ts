import { outcomeOf } from './correction/outcome.ts';
import type { DraftState } from './records/fold.ts';
import type { Flow, NotInForce } from './review/flow.ts';
import type { KnownPeople } from './review/known-people.ts';
import type { SelfCheck } from './self-check.ts';

/** Where a draft stands on its way, as the list shows it. */
export const draftStatuses = [
  'draft',
  'self-check',
  'waiting-editor',
  'waiting-responsible',
  'changes',
  'approved',
  'noted',
  'outdated',
  'hold',
  'planned',
  'published',
  'corrected',
  'withdrawn',
] as const;

export type DraftStatus = (typeof draftStatuses)[number];

/** What came last on the way counts: a post that was corrected is no draft any more. */
export function statusOf(
  state: DraftState,
  selfCheck: SelfCheck,
  flow: Flow,
  known: KnownPeople,
): DraftStatus {
  return afterPublishing(state, selfCheck, known) ?? onTheWay(flow) ?? ofAnswers(selfCheck);
}

function afterPublishing(
  state: DraftState,
  { publication }: SelfCheck,
  known: KnownPeople,
): DraftStatus | null {
  const outcome = outcomeOf(state, known);
  if (outcome) return outcome;
  const last = state.publications.at(-1)?.record.body ?? publication;
  if (!last) return null;
  return last.isPlanned ? 'planned' : 'published';
}

/** An approval that was one, and is none any more. */
const ended: Partial<Record<NotInForce, DraftStatus>> = {
  outdated: 'outdated',
  lapsed: 'outdated',
  'review-over': 'outdated',
  'event-passed': 'outdated',
  'changed-since': 'outdated',
  held: 'hold',
  'changes-requested': 'changes',
};

function onTheWay({ approval, turn }: Flow): DraftStatus | null {
  // What is only a statement is shown as one.
  if (approval.isInForce) return approval.isProved ? 'approved' : 'noted';
  const status = ended[approval.why];
  if (status) return status;
  if (turn === 'editor') return 'waiting-editor';
  return turn === 'responsible' ? 'waiting-responsible' : null;
}

const ofAnswers = ({ answers, kind }: SelfCheck): DraftStatus =>
  answers.length > 0 || kind ? 'self-check' : 'draft';
