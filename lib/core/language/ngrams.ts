import { textLanguages } from './text-language.ts';

/** Weights of n-grams for each language, as the table has them. */
export interface NgramTable {
  /** What one step of a weight adds to a score. */
  readonly unit: number;
  /** Letters of a word, `_` for its edges; separated by a space. */
  readonly grams: string;
  /** For each n-gram one character a language; `P` is 0, `Q` is 1, `O` is −1. */
  readonly weights: string;
}

/** A table as a tree of letters: one short walk from each letter of a word meets all its n-grams. */
export interface NgramTree {
  /** Of each node the nodes behind its letters; 0 where there is none. */
  readonly next: Uint16Array;
  /** Of each node the weights, in the order of {@link textLanguages}. */
  readonly weights: Float32Array;
}

/** Longest n-gram, edges included. */
export const longestGram = 5;

const zero = 'P'.charCodeAt(0);
const edge = '_';
const firstSymbol = edge.charCodeAt(0);
const symbols = 'z'.charCodeAt(0) - firstSymbol + 1;
const width = textLanguages.length;

/** A weight as the table writes it. */
export const writeWeight = (steps: number): string => String.fromCharCode(zero + steps);

/** The letters of a word between its edges; accents and what is no Latin letter left out. */
export function lettersOf(word: string): string {
  const plain = /^[a-z]*$/u.test(word) ? word : word.normalize('NFD').replace(/[^a-z]/gu, '');
  return edge + plain + edge;
}

/** Plants a table: once, as its module is loaded. */
export function growNgrams({ unit, grams, weights: written }: NgramTable): NgramTree {
  const next: number[] = [];
  const weights: number[] = [];
  const addNode = (): number => {
    const node = weights.length / width;
    next.push(...Array<number>(symbols).fill(0));
    weights.push(...Array<number>(width).fill(0));
    return node;
  };
  addNode();
  for (const [index, gram] of grams.split(' ').entries()) {
    let node = 0;
    for (let at = 0; at < gram.length; at += 1) {
      const place = placeOf(node, gram, at);
      next[place] ||= addNode();
      node = next[place];
    }
    for (let at = 0; at < width; at += 1) {
      weights[width * node + at] = unit * (written.charCodeAt(width * index + at) - zero);
    }
  }
  return { next: Uint16Array.from(next), weights: Float32Array.from(weights) };
}

/** Where it stands what lies behind a node by one letter of a word. */
const placeOf = (node: number, letters: string, at: number): number =>
  symbols * node + letters.charCodeAt(at) - firstSymbol;

/**
 * How far the letters of a word speak for each language, in the order of {@link textLanguages}. Grows
 * with the length of the word, and with nothing else.
 */
export function scoreWord(tree: NgramTree, word: string): readonly number[] {
  const sums = textLanguages.map(() => 0);
  const letters = lettersOf(word);
  for (let from = 0; from < letters.length; from += 1) addGrams(tree, letters, from, sums);
  return sums;
}

/** Adds the weights of all n-grams that begin at a letter. */
function addGrams(
  { next, weights }: NgramTree,
  letters: string,
  from: number,
  sums: number[],
): void {
  const behind = Math.min(letters.length, from + longestGram);
  let node = 0;
  for (let at = from; at < behind; at += 1) {
    node = next[placeOf(node, letters, at)] ?? 0;
    if (node === 0) return;
    for (let language = 0; language < width; language += 1) {
      sums[language] = (sums[language] ?? 0) + (weights[width * node + language] ?? 0);
    }
  }
}
