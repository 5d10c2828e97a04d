import { createDice } from '../../../scripts/bench/dice.ts';
import { writePosts } from '../../../scripts/bench/texts.ts';

/** A word and which one it was before anything was edited; -1 for one that came in. */
export type Numbered = readonly { readonly id: number; readonly word: string }[];

export const textOf = (words: Numbered): string => words.map(({ word }) => word).join(' ');

const wordsOf = (seed: number): string[] => (writePosts(1, 4000, seed)[0] ?? '').split(/\s+/u);

/** A text of so many words, each numbered. */
export const writeWords = (seed: number, count: number): Numbered =>
  wordsOf(seed + 1)
    .slice(0, count)
    .map((word, id) => ({ id, word }));

/** Replaces, removes, or puts in words at random places. */
export function edit(seed: number, words: Numbered, times: number): Numbered {
  const dice = createDice(seed);
  const others = wordsOf(seed + 5000);
  const edited = [...words];
  for (let time = 0; time < times; time += 1) {
    const fresh = { id: -1, word: others[dice(others.length)] ?? 'baru' };
    const [removed, put] = [
      [1, [fresh]],
      [1, []],
      [0, [fresh]],
    ][dice(3)] as [number, { id: number; word: string }[]];
    edited.splice(dice(edited.length), removed, ...put);
  }
  return edited;
}

/** Takes a fifth of the text and puts it elsewhere. */
export function moveBlock(seed: number, words: Numbered): Numbered {
  const dice = createDice(seed + 77);
  const rest = [...words];
  const size = Math.floor(words.length / 5);
  const block = rest.splice(dice(words.length - size), size);
  rest.splice(dice(rest.length), 0, ...block);
  return rest;
}
