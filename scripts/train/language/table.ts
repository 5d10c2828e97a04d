import { type NgramTable, writeWeight } from '../../../lib/core/language/ngrams.ts';
import { textLanguages } from '../../../lib/core/language/text-language.ts';
import { type LabelledText, toExamples, wordsOf } from './examples.ts';
import { gramsOf } from './grams.ts';
import { learnWeights } from './regression.ts';

const width = textLanguages.length;

export interface Selection {
  /** N-grams of fewer texts are not looked at. */
  readonly fewestTexts: number;
  /** How many n-grams stay in the table. */
  readonly size: number;
}

const usual: Selection = { fewestTexts: 12, size: 6_000 };

/** Farthest that a weight goes, in steps. */
const mostSteps = 40;

/** Trains a table: once on all n-grams, then again on those that told most. */
export function train(
  texts: readonly LabelledText[],
  { fewestTexts, size }: Selection = usual,
): NgramTable {
  const examples = texts.flatMap(toExamples);
  const counts = countTexts(texts);
  const candidates = [...counts.keys()]
    .filter((gram) => (counts.get(gram) ?? 0) >= fewestTexts)
    .sort();
  const first = learnWeights(candidates, examples);
  const value = (gram: string, at: number) =>
    spread(first.slice(width * at, width * (at + 1))) * Math.sqrt(counts.get(gram) ?? 0);
  const kept = candidates
    .map((gram, at) => ({ gram, value: value(gram, at) }))
    .sort((one, other) => other.value - one.value || (one.gram < other.gram ? -1 : 1))
    .slice(0, size)
    .map(({ gram }) => gram)
    .sort();
  return toTable(kept, learnWeights(kept, examples));
}

/** In how many texts each n-gram stands. */
function countTexts(texts: readonly LabelledText[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of texts) {
    for (const gram of new Set(wordsOf(text).flatMap(gramsOf)))
      counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

const spread = (weights: Float64Array): number => Math.max(...weights) - Math.min(...weights);

/** Only differences count: the mean of a row goes, so that its steps are small. */
function toTable(grams: readonly string[], weights: Float64Array): NgramTable {
  const centred = weights.map((weight, at) => {
    const row = weights.subarray(at - (at % width), at - (at % width) + width);
    return weight - row.reduce((sum, one) => sum + one, 0) / width;
  });
  const farthest = centred.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const unit = Number((farthest / mostSteps).toPrecision(3));
  const steps = Array.from(centred, (weight) =>
    Math.max(-mostSteps, Math.min(mostSteps, Math.round(weight / unit))),
  );
  return { unit, grams: grams.join(' '), weights: steps.map(writeWeight).join('') };
}
