import type { Stages } from '../policy.ts';
import { nameOfDecider, roleOf } from './decider.ts';
import { nameKey } from './look-alike.ts';
import type { Circumstances, Decision } from './standing.ts';

/** What is asked of the flow besides the records. */
export interface Situation extends Circumstances {
  readonly stages: Stages;
  /** Names of people in charge without keys: what is noted from them counts as theirs. */
  readonly responsibles: readonly string[];
  readonly isSelfChecked: boolean;
  readonly isHighRisk: boolean;
  /** When the text was written on since the version, ISO 8601; null while it is still the same. */
  readonly changedAt: string | null;
}

/** Whether the person in charge has to approve this post. */
export const isResponsibleAsked = ({ stages, isHighRisk }: Situation): boolean =>
  stages.responsible === 'always' || (stages.responsible === 'high-risk' && isHighRisk);

/** Whose approval is missing; null where nobody's is. One is never asked for before the self check; one that came all the same counts. */
export function missingStage(
  counted: readonly Decision[],
  situation: Situation,
): 'self-check' | 'editor' | 'responsible' | null {
  const { stages, isSelfChecked } = situation;
  const asksResponsible = isResponsibleAsked(situation);
  if (counted.length === 0 && stages.selfCheck && !isSelfChecked) return 'self-check';
  const isByResponsible = counted.some((one) => isOfResponsible(one, situation));
  // Two stages want two people.
  if (stages.editor && counted.length < (asksResponsible && isByResponsible ? 2 : 1))
    return 'editor';
  return asksResponsible && !isByResponsible ? 'responsible' : null;
}

function isOfResponsible(decision: Decision, { known, responsibles }: Situation): boolean {
  const role = roleOf(decision, known);
  if (role !== null) return role === 'penanggung-jawab';
  const name = nameKey(nameOfDecider(decision));
  return responsibles.some((one) => nameKey(one) === name);
}
