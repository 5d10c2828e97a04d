import { createDice, type Dice } from './dice.ts';
import { details, lines, objects, openers, places, subjects, verbs } from './words.ts';

/**
 * Posts of exactly this length, of which no two share a sentence, nor has one the same sentence twice:
 * what a checker remembers of one text cannot help it with the next. The same seed gives the same posts.
 */
export function writePosts(count: number, length: number, seed: number): string[] {
  const dice = createDice(seed);
  const written = new Set<string>();
  return Array.from({ length: count }, () => writePost(dice, written, length));
}

function writePost(dice: Dice, written: Set<string>, length: number): string {
  const parts: string[] = [];
  let size = 0;
  while (size < length) {
    const part = writeNewSentence(dice, written) + separator(dice);
    parts.push(part);
    size += part.length;
  }
  return parts.join('').slice(0, length);
}

/** Paragraphs of some three sentences, now and then with a line of another kind between. */
function separator(dice: Dice): string {
  const side = dice(9);
  if (side > 2) return ' ';
  return side === 0 ? `\n\n${pick(dice, lines)} ${dice(1_000_000)}\n\n` : '\n\n';
}

function writeNewSentence(dice: Dice, written: Set<string>): string {
  let sentence: string;
  do sentence = writeSentence(dice);
  while (written.has(sentence));
  written.add(sentence);
  return sentence;
}

function writeSentence(dice: Dice): string {
  const clause = [subjects, verbs, objects, places, details].map((words) => pick(dice, words));
  const body = clause.join(' ');
  const shape = dice(6);
  if (shape < 3) return `${pick(dice, openers)}, ${body}.`;
  if (shape === 3) return `${capital(body)} pada ${1 + dice(28)} Desember 2026.`;
  if (shape === 4) return `“${capital(body)},” kata Kepala Dinas.`;
  return `${capital(body)} untuk ${2 + dice(900)} orang!`;
}

const pick = <Word>(dice: Dice, words: readonly Word[]): Word => words[dice(words.length)] as Word;

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
