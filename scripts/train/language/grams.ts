import { lettersOf, longestGram } from '../../../lib/core/language/ngrams.ts';

/** All n-grams of a word between its edges, each as often as it occurs; an edge alone is none. */
export function gramsOf(word: string): string[] {
  const letters = lettersOf(word);
  const grams: string[] = [];
  for (let from = 0; from < letters.length; from += 1) {
    for (let length = 1; length <= longestGram && from + length <= letters.length; length += 1) {
      const gram = letters.slice(from, from + length);
      if (/[a-z]/u.test(gram)) grams.push(gram);
    }
  }
  return grams;
}
