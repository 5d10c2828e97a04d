import type { DraftDetails } from '../draft-details.ts';
import type { DraftState } from '../records/fold.ts';
import { type Secrecy, strictest } from '../secrecy.ts';

/** Of a working copy, what its class depends on. */
interface Copy {
  readonly details: Pick<DraftDetails, 'secrecy'>;
  readonly parents: readonly string[];
}

/**
 * The content class of a draft as it stands: of its working copy, and of every head that the copy did not grow
 * from. Somebody else may have narrowed it there; who wrote on from a version may widen it again.
 */
export function classOfDraft(
  copy: Copy | null,
  { versions, heads }: Pick<DraftState, 'versions' | 'heads'>,
): Secrecy {
  const others = versions.filter(
    ({ hash }) => heads.includes(hash) && !copy?.parents.includes(hash),
  );
  return strictest([
    ...(copy ? [copy.details.secrecy] : []),
    ...others.map(({ record }) => record.body.details.secrecy),
  ]);
}
