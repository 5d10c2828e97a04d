import { callOpeners } from '../lexicon/calls.ts';
import { oncePerText } from './once.ts';
import { rememberWords } from './remember.ts';

const calls = rememberWords((word) => callOpeners.has(word.toLowerCase()));

/** Of each sentence the index of the first word that calls, such as `ayo` and `mari`; -1 without one. */
export const findCallers = oncePerText(({ sentences }): readonly number[] =>
  sentences.map(({ words }) => words.findIndex(({ text }) => calls(text))),
);
