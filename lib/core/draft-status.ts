import type { DraftState } from './records/fold.ts';
import type { SelfCheck } from './self-check.ts';

/** Where a draft stands on its way, as the list shows it. */
export const draftStatuses = [
  'draft',
  'self-check',
  'changes',
  'approved',
  'outdated',
  'hold',
  'planned',
  'published',
  'corrected',
  'withdrawn',
] as const;

export type DraftStatus = (typeof draftStatuses)[number];

/** What came last on the way counts: a post that was corrected is no draft any more. */
export function statusOf(state: DraftState, selfCheck: SelfCheck): DraftStatus {
  return afterPublishing(state, selfCheck) ?? ofDecisions(state) ?? ofAnswers(selfCheck);
}

function afterPublishing(state: DraftState, { publication }: SelfCheck): DraftStatus | null {
  const correction = state.corrections.at(-1);
  if (correction) return correction.record.body.kind === 'withdrawal' ? 'withdrawn' : 'corrected';
  const last = state.publications.at(-1)?.record.body ?? publication;
  if (!last) return null;
  return last.isPlanned ? 'planned' : 'published';
}

function ofDecisions({ decisions }: DraftState): DraftStatus | null {
  const standing = decisions.filter(({ isOutdated }) => !isOutdated).at(-1);
  if (!standing) {
    const wasApproved = decisions.some(({ record }) => record.body.outcome === 'approved');
    return wasApproved ? 'outdated' : null;
  }
  const { outcome } = standing.record.body;
  if (outcome === 'held') return 'hold';
  return outcome === 'approved' ? 'approved' : 'changes';
}

const ofAnswers = ({ answers, kind }: SelfCheck): DraftStatus =>
  answers.length > 0 || kind ? 'self-check' : 'draft';
