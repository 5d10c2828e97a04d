import type { DraftState } from '../records/fold.ts';
import type { NamedRecord } from '../records/record.ts';
import { whyNotBelieved } from '../review/belief.ts';
import type { KnownPeople } from '../review/known-people.ts';

export type Correction = NamedRecord<'correction'>;

/** The publications and corrections of a draft, as far as its corrections are judged. */
type Told = Pick<DraftState, 'publications' | 'corrections'>;

/**
 * Corrections that are taken for what they say, oldest first: by somebody who may be believed, of a publication of
 * this very draft.
 */
export function believedCorrections(
  { publications, corrections }: Told,
  known: KnownPeople,
): readonly Correction[] {
  const here = new Set(publications.map(({ hash }) => hash));
  return corrections.filter(
    (one) => here.has(one.record.body.publication) && !whyNotBelieved(one, known),
  );
}

/** Publications that came out and were not withdrawn. A plan came out nowhere. */
export function standingPublications(
  state: Told,
  known: KnownPeople,
): readonly NamedRecord<'publication'>[] {
  const withdrawn = new Set(
    believedCorrections(state, known)
      .filter(({ record }) => record.body.kind === 'withdrawal')
      .map(({ record }) => record.body.publication),
  );
  return state.publications.filter(
    ({ hash, record }) => !record.body.isPlanned && !withdrawn.has(hash),
  );
}

/** What became of a post that was wrong: withdrawn everywhere, or corrected; null where neither was. */
export function outcomeOf(state: Told, known: KnownPeople): 'withdrawn' | 'corrected' | null {
  const believed = believedCorrections(state, known);
  if (believed.length === 0) return null;
  if (standingPublications(state, known).length === 0) return 'withdrawn';
  return believed.some(({ record }) => record.body.kind === 'ralat') ? 'corrected' : null;
}
