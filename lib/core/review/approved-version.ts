import type { DraftState, NumberedVersion } from '../records/fold.ts';
import { asChannelTexts } from '../snapshot.ts';
import type { ApprovedName } from './approval-view.ts';
import type { ApprovedVersion } from './compare-approved.ts';
import { nameOfDecider } from './decider.ts';
import { type Approval, flowOf } from './flow.ts';
import { type Checked, type Office, situationOf } from './situation.ts';
import type { Decision } from './standing.ts';
import { versionCode } from './version-code.ts';

/** The last word that was spoken on any version of a draft. */
export type LastWord =
  | (ApprovedVersion & { readonly is: 'approved' })
  | (Omit<ApprovedName, 'isProved'> & {
      readonly is: 'stopped';
      readonly why: 'held' | 'changes-requested';
    });

/**
 * What was decided of the newest version that anybody decided of, as if the draft stood at it: somebody who has an
 * approved version before them wants to know of it, also where a newer one was saved since. Pure.
 *
 * @param now ISO 8601.
 * @returns null where nothing that was approved, held or sent back counts.
 */
export function lastWordOn(checked: Checked, office: Office, now: string): LastWord | null {
  const { versions, decisions } = checked.state;
  const decided = new Set(decisions.map(({ record }) => record.body.version));
  for (const version of versions.toReversed()) {
    const word = decided.has(version.hash) ? wordOn(version, checked, office, now) : null;
    if (word) return word;
  }
  return null;
}

function wordOn(
  version: NumberedVersion,
  checked: Checked,
  office: Office,
  now: string,
): LastWord | null {
  const state = { ...checked.state, heads: [version.hash] };
  const situation = situationOf({ ...checked, state }, office, now);
  const { approval } = flowOf(state, { ...situation, changedAt: null });
  if (approval.isInForce) {
    const { by, isProved } = approval;
    return {
      is: 'approved',
      ...nameOf(version, state, by),
      isProved,
      ...contentOf(version),
      over: null,
    };
  }
  return endedWord(version, state, approval);
}

function endedWord(
  version: NumberedVersion,
  state: DraftState,
  { why, decision }: Approval & { readonly isInForce: false },
): LastWord | null {
  if (decision?.record.body.version !== version.hash) return null;
  const name = nameOf(version, state, [decision]);
  if (why === 'held' || why === 'changes-requested') return { is: 'stopped', why, ...name };
  if (why !== 'lapsed' && why !== 'event-passed') return null;
  return { is: 'approved', ...name, isProved: false, ...contentOf(version), over: why };
}

const nameOf = (
  version: NumberedVersion,
  { versions }: DraftState,
  by: readonly Decision[],
): Omit<ApprovedName, 'isProved'> => ({
  version: version.number,
  code: versionCode(version.hash, versions),
  by: [...new Set(by.map(nameOfDecider))].join(', '),
});

const contentOf = ({
  record: { body },
}: NumberedVersion): Pick<ApprovedVersion, 'texts' | 'hasMedia'> => ({
  texts: asChannelTexts(body),
  hasMedia: body.details.media.length > 0,
});
