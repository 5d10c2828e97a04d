import {
  bucketCount,
  type Group,
  type HashedModel,
  lengthOf,
  zeroWeight,
} from '../../../lib/core/tone/hashed-model.ts';

/** What a model learns from: what it reads of a text, and whether it is what the model looks for. */
export interface Example {
  /** Examples that must not stand on both sides of a fold have the same. */
  readonly family: string;
  readonly groups: readonly Group[];
  /** How many words of our own list it has. */
  readonly listed: number;
  readonly isOne: boolean;
  readonly weight: number;
  /** How sure the model must be before the check tells of it; only for measuring. */
  readonly toldFrom: number;
}

export interface Settings {
  readonly rounds: number;
  readonly rate: number;
  /** How strongly a weight is drawn back to nothing. */
  readonly decay: number;
}

/** One for each number of listed words, and one that is always on. */
const listedLevels = 3;
/** A character between `#` and `}`. */
const mostSteps = 45;

class Learner {
  readonly weights: Float64Array;
  readonly #sums: Float64Array;
  readonly #squares: Float64Array;
  readonly #settings: Settings;

  constructor(size: number, settings: Settings) {
    this.weights = new Float64Array(size);
    this.#sums = new Float64Array(size);
    this.#squares = new Float64Array(size).fill(0.01);
    this.#settings = settings;
  }

  /** AdaGrad: a weight that moved much moves less. */
  move(at: number, slope: number): void {
    const decayed = slope + this.#settings.decay * (this.weights[at] ?? 0);
    this.#squares[at] = (this.#squares[at] ?? 0) + decayed * decayed;
    const step = (this.#settings.rate * decayed) / Math.sqrt(this.#squares[at] ?? 1);
    this.weights[at] = (this.weights[at] ?? 0) - step;
  }

  keep(): void {
    for (let at = 0; at < this.weights.length; at += 1) {
      this.#sums[at] = (this.#sums[at] ?? 0) + (this.weights[at] ?? 0);
    }
  }

  /** The mean of what was kept is steadier than where the last example left it. */
  mean(kept: number): Float64Array {
    return this.#sums.map((sum) => sum / kept);
  }
}

interface Encoded {
  readonly buckets: Int32Array;
  readonly length: number;
  /** Places of its listed words and of the bias. */
  readonly always: readonly number[];
  readonly target: number;
  readonly weight: number;
}

const encode = ({ groups, listed, isOne, weight }: Example): Encoded => ({
  buckets: Int32Array.from(groups.flatMap(({ buckets }) => buckets)),
  length: lengthOf(groups.reduce((sum, { buckets }) => sum + buckets.length, 0)),
  always: [bucketCount, ...(listed > 0 ? [bucketCount + Math.min(listed, listedLevels)] : [])],
  target: Number(isOne),
  weight,
});

/** Logistic regression. The same examples in the same order give the same model. */
export function train(examples: readonly Example[], settings: Settings): HashedModel {
  const all = shuffle(examples.map(encode));
  const learner = new Learner(bucketCount + 1 + listedLevels, settings);
  const firstKept = settings.rounds >> 1;
  for (let round = 0; round < settings.rounds; round += 1) {
    for (const example of all) learn(example, learner);
    if (round >= firstKept) learner.keep();
  }
  return toModel(learner.mean(settings.rounds - firstKept));
}

function learn({ buckets, length, always, target, weight }: Encoded, learner: Learner): void {
  let sum = 0;
  for (const bucket of buckets) sum += learner.weights[bucket] ?? 0;
  const known = always.reduce((all, at) => all + (learner.weights[at] ?? 0), 0);
  const error = weight * (1 / (1 + Math.exp(-known - sum / length)) - target);
  for (const bucket of buckets) learner.move(bucket, error / length);
  for (const at of always) learner.move(at, error);
}

/** Fisher and Yates, with a row of numbers that is always the same. */
function shuffle<Item>(items: readonly Item[]): Item[] {
  const shuffled = [...items];
  let seed = 1;
  for (let at = shuffled.length - 1; at > 0; at -= 1) {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    const other = Math.floor((seed / 2 ** 32) * (at + 1));
    [shuffled[at], shuffled[other]] = [shuffled[other] as Item, shuffled[at] as Item];
  }
  return shuffled;
}

function toModel(weights: Float64Array): HashedModel {
  const ofBuckets = weights.slice(0, bucketCount);
  // As wide as the heaviest weight: where the heavy ones were cut, clickbait got worse.
  const unit = ofBuckets.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / mostSteps;
  const [bias = 0, ...listed] = weights.slice(bucketCount);
  return {
    bias: round(bias),
    listed: listed.map(round),
    unit: round(unit),
    weights: String.fromCharCode(...ofBuckets.map((weight) => zeroWeight + toSteps(weight / unit))),
  };
}

const toSteps = (steps: number): number =>
  Math.max(-mostSteps, Math.min(mostSteps, Math.round(steps)));

const round = (value: number): number => Math.round(value * 1e6) / 1e6;
