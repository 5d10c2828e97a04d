import type { Run } from './runs.ts';
import { type TextLanguage, textLanguages } from './text-language.ts';
import type { Voice } from './voices.ts';

/** What speaks for Indonesian besides the words. */
const headStart = 1.5;

/** By so much a language must be ahead of each other one; Indonesian within a sentence less. */
const leastLead = { indonesian: 2, indonesianPart: 0, other: 3 };

/** So many words must speak for another language than Indonesian, where none settles it alone. */
const fewestWords = 2;

const indonesian = textLanguages.indexOf('ind');

/**
 * The language of a stretch; null where another one could be meant as well. A word or two within an
 * Indonesian sentence make no passage of their own.
 *
 * @param runs Of one language; together they are the stretch.
 */
export function settle(runs: readonly Run[]): TextLanguage | null {
  const own = runs[0]?.language ?? indonesian;
  const voices = runs.flatMap((run) => run.voices);
  const isPart = runs.some(({ isWhole }) => !isWhole);
  const lead = leadOf(own, voices);
  if (own === indonesian) return lead >= leastLeadOf(isPart) ? 'ind' : null;
  if (lead >= leastLead.other && isSpoken(own, voices)) return textLanguages[own] ?? null;
  return isPart ? 'ind' : null;
}

const leastLeadOf = (isPart: boolean): number =>
  isPart ? leastLead.indonesianPart : leastLead.indonesian;

/** How far the words speak for one language rather than for the next likely. */
function leadOf(own: number, voices: readonly Voice[]): number {
  const sums = textLanguages.map((_, language) => (language === indonesian ? headStart : 0));
  for (const { scores } of voices) addTo(sums, scores);
  return (sums[own] ?? 0) - Math.max(...sums.filter((_, language) => language !== own));
}

function addTo(sums: number[], scores: readonly number[]): void {
  for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) + (scores[at] ?? 0);
}

function isSpoken(own: number, voices: readonly Voice[]): boolean {
  if (voices.some(({ settles }) => settles)) return true;
  const speaking = voices.filter(({ scores }) => (scores[own] ?? 0) > (scores[indonesian] ?? 0));
  return speaking.length >= fewestWords;
}
