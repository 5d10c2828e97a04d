import { notVerbs, setPhraseSecond } from '../lexicon/joints.ts';
import type { Word } from './words.ts';

/** What must stand beside a word that joins more than clauses. Words without an entry join clauses only. */
const proofs: ReadonlyMap<string, readonly ('comma' | 'verb')[]> = new Map([
  // `petugas kemudian mencatat` does not begin a clause; `, kemudian mencatat` does.
  ['sementara', ['comma']],
  ['kemudian', ['comma']],
  ['selanjutnya', ['comma']],
  // A list has commas too.
  ['dan', ['verb']],
  ['serta', ['verb']],
  ['untuk', ['verb']],
  ['dengan', ['verb']],
  ['yang', ['comma', 'verb']],
]);

/** Prefixes of verbs, and the helpers that stand before them. */
const verbShape = /^(?:me[mnlrwy]|di|ber|ter)\p{Ll}{3,}$|^(?:akan|bisa|dapat|harus|tidak)$/u;

/** Whether a joining word begins a clause here, and not just another member of a list. */
export function joinsClauses(words: readonly Word[], index: number, text: string): boolean {
  const word = words[index];
  const previous = words[index - 1];
  const next = words[index + 1];
  if (!word || !previous || !next || setPhraseSecond.has(next.text)) return false;
  const needed = proofs.get(word.text);
  if (!needed) return true;
  const hasComma = text.slice(previous.end, word.start).includes(',');
  return (
    (needed.includes('comma') && hasComma) || (needed.includes('verb') && looksLikeVerb(next.text))
  );
}

/** Guessed from the first letters: good enough to tell a clause from a list. */
const looksLikeVerb = (word: string): boolean => verbShape.test(word) && !notVerbs.has(word);
