import { textLanguages } from '../../../lib/core/language/text-language.ts';
import type { Example } from './examples.ts';
import { gramsOf } from './grams.ts';

const width = textLanguages.length;

/** Found by cross-validation; docs/evaluation.md has the figures. */
const rounds = 6;
const rate = 0.08;
/** A weight loses so much of itself in each round: what occurs rarely must not weigh much. */
const decay = 0.02;

/** An example as indices of its n-grams, one for each time that it occurs. */
interface Encoded {
  readonly language: number;
  readonly grams: Int32Array;
}

/** Remembers the n-grams of words: most words come back. */
export function encoder(grams: readonly string[]): (example: Example) => Encoded {
  const indexOf = new Map(grams.map((gram, index) => [gram, index]));
  const known = new Map<string, readonly number[]>();
  const encode = (word: string): readonly number[] => {
    const found = known.get(word) ?? gramsOf(word).flatMap((gram) => indexOf.get(gram) ?? []);
    known.set(word, found);
    return found;
  };
  return ({ language, words }) => ({ language, grams: Int32Array.from(words.flatMap(encode)) });
}

/**
 * Multinomial logistic regression over counts of n-grams, by AdaGrad. No bias: a word without a known
 * n-gram says nothing. The same examples give the same weights.
 *
 * @returns For each n-gram one weight a language, one behind the other.
 */
export function learnWeights(grams: readonly string[], examples: readonly Example[]): Float64Array {
  const encode = encoder(grams);
  const all = shuffle(examples.map(encode));
  const weights = new Float64Array(grams.length * width);
  const squares = new Float64Array(weights.length).fill(1);
  for (let round = 0; round < rounds; round += 1) {
    for (const example of all) learn(example, weights, squares);
    for (let at = 0; at < weights.length; at += 1) weights[at] = (weights[at] ?? 0) * (1 - decay);
  }
  return weights;
}

function learn({ language, grams }: Encoded, weights: Float64Array, squares: Float64Array): void {
  const errors = chances(grams, weights).map((chance, at) => chance - Number(at === language));
  for (const gram of grams) {
    for (let at = 0; at < width; at += 1) {
      const place = width * gram + at;
      const error = errors[at] ?? 0;
      const square = (squares[place] ?? 1) + error * error;
      squares[place] = square;
      weights[place] = (weights[place] ?? 0) - (rate * error) / Math.sqrt(square);
    }
  }
}

/** How likely each language is. */
function chances(grams: Int32Array, weights: Float64Array): number[] {
  const sums: number[] = Array(width).fill(0);
  for (const gram of grams) {
    for (let at = 0; at < width; at += 1)
      sums[at] = (sums[at] ?? 0) + (weights[width * gram + at] ?? 0);
  }
  const top = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - top));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

/** Fisher–Yates with a fixed sequence: learning wants a mixed order, the table the same one every time. */
function shuffle<Item>(items: readonly Item[]): Item[] {
  const mixed = [...items];
  let state = 1;
  for (let at = mixed.length - 1; at > 0; at -= 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const other = Math.floor((state / 2 ** 32) * (at + 1));
    const [here, there] = [mixed[at], mixed[other]];
    if (here === undefined || there === undefined) continue;
    mixed[at] = there;
    mixed[other] = here;
  }
  return mixed;
}
