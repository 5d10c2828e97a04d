import type { DraftFigures } from '../draft-row.ts';
import { eventDateOf } from '../event-date.ts';
import { isoDateOf } from '../iso-date.ts';
import type { Policy } from '../policy.ts';
import type { DraftState, NumberedVersion } from '../records/fold.ts';
import { areSame, textsOf } from '../snapshot.ts';
import type { WorkingCopy } from '../working-copy.ts';
import type { KnownPeople } from './known-people.ts';
import type { Situation } from './stages.ts';
import { standingVersion } from './standing.ts';

/** What stands around every draft of an office. */
export interface Office {
  readonly policy: Policy;
  readonly known: KnownPeople;
}

/** A draft as it lies here, with what the check says of it. */
export interface Checked {
  readonly copy: WorkingCopy;
  readonly state: DraftState;
  readonly figures: Pick<DraftFigures, 'isSelfChecked' | 'isHighRisk'>;
}

/** What the flow is told of a draft besides its records. @param now ISO 8601. */
export function situationOf(
  { copy, state, figures }: Checked,
  { policy, known }: Office,
  now: string,
): Situation {
  const version = standingVersion(state);
  const { stages, approvalDays, responsibles } = policy;
  return {
    now,
    known,
    stages,
    approvalDays,
    responsibles,
    eventEndsAt: version && endOfEvent(version),
    isSelfChecked: figures.isSelfChecked,
    isHighRisk: figures.isHighRisk || state.corrections.length > 0 || state.cases.length > 0,
    changedAt: version && isChanged(version, copy) ? copy.savedAt : null,
  };
}

function endOfEvent({ record: { body, at } }: NumberedVersion): string | null {
  const date = eventDateOf(Object.values(body.texts), isoDateOf(new Date(at)));
  if (date === null) return null;
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(year, month - 1, day + 1).toISOString();
}

const isChanged = ({ record: { body } }: NumberedVersion, copy: WorkingCopy): boolean =>
  !areSame(body, { texts: textsOf(copy), channel: copy.channel });
