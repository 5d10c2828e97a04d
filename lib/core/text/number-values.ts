import { digitWords, numberWords, scaleWords } from '../lexicon/number-words.ts';
import { matchesOf } from './matches.ts';

/** Digits with their marks, and the word or sign that makes them larger. */
const written =
  /\d{1,18}(?:[.,]\d{1,6}){0,6}(?: ?(ribu|rb|juta|jt|miliar|milyar|triliun)(?!\p{L}))?/giu;
const thousands = /^\d{1,3}(?:[.,]\d{3}){1,6}$/u;

/**
 * The numbers of a text, however they are written: `50.000`, `50 ribu` and `lima puluh ribu` are one. Each end of a
 * range counts.
 */
export const numberValues = (text: string): ReadonlySet<number> =>
  new Set([...valuesOfDigits(text), ...valuesOfWords(text)]);

const valuesOfDigits = (text: string): readonly number[] =>
  matchesOf(text, written).map(({ 0: found, 1: scale = '' }) => {
    const digits = /^[\d.,]+/u.exec(found)?.[0] ?? '';
    return valueIn(digits) * (scaleWords[scale.toLowerCase()] ?? 1);
  });

/** Full stops and commas between groups of three part thousands; else a comma parts decimals. */
function valueIn(digits: string): number {
  if (thousands.test(digits)) return Number(digits.replace(/[.,]/gu, ''));
  const plain = digits.replace(/\.(?=\d{3})/gu, '').replace(',', '.');
  const value = Number(plain);
  return Number.isFinite(value) ? value : Number(digits.replace(/\D/gu, ''));
}

/** `dua puluh lima`, `seratus lima puluh ribu`. */
function valuesOfWords(text: string): readonly number[] {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.flatMap((word, at) => {
    if (!isBeginning(word) || isPart(words[at - 1])) return [];
    const end = words.findIndex((one, index) => index > at && !isPart(one));
    const run = words.slice(at, end < 0 ? undefined : end);
    const { sum, group, last } = run.reduce(addWord, { sum: 0, group: 0, last: 0 });
    return [sum + group + last];
  });
}

/** `satu` counts within a number; alone it often says no number. */
const isPart = (word = ''): boolean => numberWords.has(word) || word === 'satu';

const isBeginning = (word: string): boolean =>
  numberWords.has(word) && digitWords[word] !== undefined;

/** A number that is being read: what is done, the hundreds and tens of the next part, and the digit behind them. */
interface Reading {
  readonly sum: number;
  readonly group: number;
  readonly last: number;
}

function addWord({ sum, group, last }: Reading, word: string): Reading {
  const [scale = 1, value = 0] = [scaleWords[word], digitWords[word]];
  if (word === 'belas') return { sum, group, last: last + 10 };
  if (scale >= 1000) return { sum: sum + (group + last || 1) * scale, group: 0, last: 0 };
  if (scale > 1) return { sum, group: group + (last || 1) * scale, last: 0 };
  if (value >= 1000) return { sum: sum + value, group, last };
  return value >= 100 ? { sum, group: group + value, last } : { sum, group, last: last + value };
}
