import { analyze } from '../analyze.ts';
import type { Provenance } from '../records/bodies.ts';
import { rules } from '../rules/index.ts';
import type { AiGate } from './gate.ts';
import { promptState } from './prompt-state.ts';

/** Rules that find data of a person. */
const personal = rules.filter(({ code }) => code.startsWith('PDP-'));

/** Notes that a text came from an AI tool, and what its prompt was like. Ticks stay: they speak of words. */
export function noteReceived(
  gate: AiGate,
  { tool, prompt, facts }: Provenance,
  at: string,
): AiGate {
  const sent = [prompt, facts].join('\n');
  const { findings } = analyze(sent, { channel: 'other' }, personal);
  const received = { tool, at, prompt: promptState(prompt), hasPersonalData: findings.length > 0 };
  return { ...gate, received };
}
