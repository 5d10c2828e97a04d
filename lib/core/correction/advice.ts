import type { CaseBody, Harm } from '../records/case-body.ts';

/** What is advised about a case. Answering what is small makes it big. */
export type Deed = 'answer' | 'watch' | 'leave' | 'assess';

/** Why, each with a sentence of its own. */
export type AdviceReason =
  | 'own-mistake'
  | 'emergency'
  | 'severe-and-urgent'
  | 'severe-not-spread'
  | 'wide-or-press'
  | 'spreading-mild'
  | 'small'
  | 'not-assessed';

/** How soon it has to be answered; null where it has not. */
export type Urgency = 'emergency' | 'high' | 'medium' | 'low';

export interface Advice {
  readonly deed: Deed;
  readonly reason: AdviceReason;
  readonly urgency: Urgency;
}

/** What is judged of a case. */
export type Judged = Pick<CaseBody, 'kind' | 'harms' | 'reach' | 'asker' | 'isEmergency'>;

/** What costs people their health, safety or money. */
const severe: ReadonlySet<Harm> = new Set(['health', 'safety', 'money']);

/**
 * What to do about a case, by stated criteria: how severe the harm is, and how urgent an answer, by its reach and by
 * who asks. One's own mistake is always put right; of a claim that others spread only what needs an answer is
 * answered. An advice: the person decides.
 */
export function adviceOn(judged: Judged): Advice {
  const { kind, isEmergency } = judged;
  if (isEmergency) return { deed: 'answer', reason: 'emergency', urgency: 'emergency' };
  return kind === 'ralat' ? onOwnMistake(judged) : onClaim(judged);
}

const isSevere = ({ harms }: Judged): boolean => harms.some((harm) => severe.has(harm));

function onOwnMistake(judged: Judged): Advice {
  const isWide = judged.reach === 'wide' || judged.asker === 'press';
  const mild = isWide ? 'medium' : 'low';
  const urgency = isSevere(judged) ? 'high' : mild;
  return { deed: 'answer', reason: 'own-mistake', urgency };
}

function onClaim(judged: Judged): Advice {
  const { harms, reach, asker } = judged;
  if (harms.length === 0 && reach === 'unknown' && asker === 'unknown') {
    return { deed: 'assess', reason: 'not-assessed', urgency: 'medium' };
  }
  const isUrgent = reach === 'spreading' || reach === 'wide' || isAsked(judged);
  if (isSevere(judged)) {
    return isUrgent
      ? { deed: 'answer', reason: 'severe-and-urgent', urgency: 'high' }
      : { deed: 'watch', reason: 'severe-not-spread', urgency: 'medium' };
  }
  if (reach === 'wide' || asker === 'press') {
    return { deed: 'answer', reason: 'wide-or-press', urgency: 'medium' };
  }
  return isUrgent
    ? { deed: 'watch', reason: 'spreading-mild', urgency: 'low' }
    : { deed: 'leave', reason: 'small', urgency: 'low' };
}

const isAsked = ({ asker }: Judged): boolean => asker === 'citizens' || asker === 'press';

/** From the most urgent on. */
export const urgencies = ['emergency', 'high', 'medium', 'low'] as const satisfies Urgency[];

/** A proposal how soon each comes out, in minutes from when it was found. */
export const targetMinutes: Readonly<Record<Urgency, number>> = {
  emergency: 15,
  high: 60,
  medium: 4 * 60,
  low: 24 * 60,
};
