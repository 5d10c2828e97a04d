import type { Span } from '../text/span.ts';

/** A linear model over hashed n-grams. Its words are not in it: a hash leads from letters to a weight. */
export interface HashedModel {
  /** The score of a text in which nothing speaks. */
  readonly bias: number;
  /** What one, two, and three or more words of our own list add. */
  readonly listed: readonly number[];
  /** What one step of a weight adds. */
  readonly unit: number;
  /** One character for each bucket: `P` is 0, `Q` one step up, `O` one step down. */
  readonly weights: string;
}

/** N-grams of one place of a text, as buckets; signs such as a final question mark have no place. */
export interface Group {
  readonly place: Span | null;
  readonly buckets: readonly number[];
}

/** How sure a model is, and what made it so. */
export interface Degree {
  /** From 0, surely not, to 1, surely. */
  readonly degree: number;
  /** The places that speak for it most, in the order of the text, at most three. */
  readonly words: readonly Span[];
  /** The same for those that speak against it. */
  readonly against: readonly Span[];
}

export const bucketCount = 1 << 14;
export const zeroWeight = 'P'.charCodeAt(0);
const start = 0x811c9dc5;
const prime = 0x01000193;
const mostWords = 3;

/** The low bits of FNV alone are mixed too little. */
const toBucket = (hash: number): number => (hash ^ (hash >>> 15)) & (bucketCount - 1);

/** FNV-1a, one letter further. */
const hashOn = (hash: number, letter: number): number => Math.imul(hash ^ letter, prime);

/** The bucket of a whole word or sign; `kind` keeps it apart from n-grams with the same letters. */
export function bucketOf(kind: string, text: string): number {
  let hash = start;
  for (let at = 0; at < kind.length; at += 1) hash = hashOn(hash, kind.charCodeAt(at));
  for (let at = 0; at < text.length; at += 1) hash = hashOn(hash, text.charCodeAt(at));
  return toBucket(hash);
}

/** Adds the buckets of all n-grams of a word between its edges: one short walk from each letter. */
export function addGrams(word: string, shortest: number, longest: number, buckets: number[]): void {
  const edged = `^${word}$`;
  for (let from = 0; from < edged.length; from += 1) {
    let hash = start;
    const end = Math.min(edged.length, from + longest);
    for (let at = from; at < end; at += 1) {
      hash = hashOn(hash, edged.charCodeAt(at));
      if (at - from + 1 >= shortest) buckets.push(toBucket(hash));
    }
  }
}

/** By what a sum over so many n-grams is divided: a long text must not be surer only for being long. */
export const lengthOf = (grams: number): number => Math.sqrt(grams || 1);

/** What a model says of one place. */
export interface Weighed {
  readonly place: Span | null;
  readonly grams: number;
  /** Sum of its weights, in steps. */
  readonly steps: number;
}

export function weigh({ weights }: HashedModel, { place, buckets }: Group): Weighed {
  let steps = 0;
  for (const bucket of buckets) steps += weights.charCodeAt(bucket) - zeroWeight;
  return { place, grams: buckets.length, steps };
}

/** The first few places, as words to show. */
export const firstOf = (places: readonly Span[]): readonly Span[] =>
  places.slice(0, mostWords).map(({ start: from, end }) => ({ start: from, end }));

/** How sure a model is of a text, with so many words of our own list in it. */
export function degreeOf(model: HashedModel, parts: readonly Weighed[], listed: number): Degree {
  const sum = parts.reduce((all, { steps }) => all + steps, 0);
  const grams = parts.reduce((all, part) => all + part.grams, 0);
  const known = model.listed[Math.min(listed, model.listed.length) - 1] ?? 0;
  const score = model.bias + known + (model.unit * sum) / lengthOf(grams);
  return {
    degree: 1 / (1 + Math.exp(-score)),
    words: heaviest(parts, 1),
    against: heaviest(parts, -1),
  };
}

/** The places that weigh most for one side, in the order of the text; of equal ones the first. */
function heaviest(parts: readonly Weighed[], side: 1 | -1): readonly Span[] {
  const most: Weighed[] = [];
  let least = 0;
  for (const part of parts) {
    if (side * part.steps <= least || !part.place) continue;
    insert(most, part, side);
    least = side * (most[mostWords - 1]?.steps ?? 0);
  }
  return most
    .flatMap(({ place }) => (place ? [{ start: place.start, end: place.end }] : []))
    .sort((one, other) => one.start - other.start);
}

/** Behind those that weigh as much; the lightest of too many falls out. */
function insert(most: Weighed[], part: Weighed, side: 1 | -1): void {
  const at = most.findIndex(({ steps }) => side * part.steps > side * steps);
  most.splice(at < 0 ? most.length : at, 0, part);
  if (most.length > mostWords) most.pop();
}
