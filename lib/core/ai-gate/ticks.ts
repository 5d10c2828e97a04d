import type { Failure } from '../failure.ts';
import { fail, type Result, succeed } from '../result.ts';
import type { Claim } from './claim.ts';
import { type AiGate, mostTicks } from './gate.ts';
import { keyOf } from './read-claims.ts';

/** Longest words that are kept of a claim, in UTF-16 units. */
const longestWords = 300;

/** Who looked a claim up, where, and when. */
export interface Checking {
  readonly source: string;
  readonly by: string;
  /** ISO 8601 instant. */
  readonly at: string;
}

/** Notes that a claim was looked up; the newest tick of a claim holds. */
export function tick(
  gate: AiGate,
  claim: Claim,
  { source, by, at }: Checking,
): Result<AiGate, Failure> {
  const [known, checker] = [source.trim().slice(0, 500), by.trim().slice(0, 200)];
  if (known === '') return fail({ code: 'claim.no-source' });
  if (checker === '') return fail({ code: 'claim.no-checker' });
  const { ticks } = untick(gate, claim);
  if (ticks.length >= mostTicks) return fail({ code: 'claim.too-many' });
  const words = claim.words.slice(0, longestWords).toWellFormed();
  const made = { kind: claim.kind, words, about: claim.about, source: known, by: checker, at };
  return succeed({ ...gate, ticks: [...ticks, made] });
}

/** Takes a tick back: the claim is open again. */
export const untick = (gate: AiGate, claim: Pick<Claim, 'kind' | 'about'>): AiGate => ({
  ...gate,
  ticks: gate.ticks.filter((one) => keyOf(one) !== keyOf(claim)),
});
