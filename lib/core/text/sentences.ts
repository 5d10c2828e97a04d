import { abbreviations, letterKinds, sentenceStarters } from '../lexicon/abbreviations.ts';
import { matchesOf } from './matches.ts';
import type { Span } from './span.ts';
import { askInOrder } from './span.ts';
import type { Token } from './tokens.ts';
import type { Word } from './words.ts';

export interface Sentence extends Span {
  readonly words: readonly Word[];
}

const segmenter = new Intl.Segmenter('id', { granularity: 'sentence' });

/** White space before an emoji, a bullet or `2)` behind which a capital or a digit begins something; an age such as `Budi (15) dan` is none. */
const bullet =
  /\s(?=(?:(?:\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\ufe0f){0,2}){1,3}|[•▪◦●‣])\s{0,2}[\p{Lu}\d]|\(\d{1,2}\) ?\p{Lu}|\d{1,2}\) ?\p{L})/gu;
/** What an item in the middle of a line begins with; most stretches have none. */
const itemSign = /[)\u00a9\u00ae\u2022\u2023\u203c-\u3299\ud83c-\ud83e]/;
const lineEnd = /[\n\r\u2028\u2029]/u;
const listNumber = /^\(?(?:\d{1,3}|\p{L})[.)]$/u;
/** Two or three dots; a fourth is the stop of the sentence. */
const ellipsis = /(?:(?<!\.)\.\.{1,2}|…)["”’)]*$/u;
const quoteThenSpeaker = /[.?!]["”’]$/u;
const degree = /^(?:\p{L}{1,3}\.)+\p{Lu}?\p{L}{0,5}$/u;

/**
 * Sentences after the browser's own splitter, put together again where it breaks too early:
 * after titles, degrees and initials, `No.` and `Jl.`, a list number, dots, inside a link. A line
 * end always ends a sentence. Emoji and marks alone are no sentence.
 */
export function splitSentences(
  text: string,
  tokens: readonly Token[],
  words: readonly Word[],
): Sentence[] {
  const takeWords = takeInOrder(words);
  const sentences: Sentence[] = [];
  for (const { start, end } of findStretches(text, tokens)) {
    const inside = takeWords(end);
    if (inside.length > 0) sentences.push({ ...trim(text, start, end), words: inside });
  }
  return sentences;
}

/** The splitter's segments, joined where a sentence goes on. Together they are the whole text. */
function findStretches(text: string, tokens: readonly Token[]): Span[] {
  const isInside = askInOrder(tokens);
  const stretches: Span[] = [];
  let start = 0;
  for (const { segment, index } of segmenter.segment(text)) {
    const end = index + segment.length;
    const isLast = end === text.length;
    if (!isLast && (isInside(end) || goesOn(text, start, index, end))) continue;
    stretches.push(...splitAtBullets(text, start, end));
    start = end;
  }
  return stretches;
}

/** `📍 Balai desa ⏰ Pukul 08.00`, `1) KTP 2) KK`: signs that begin items within one line. */
function splitAtBullets(text: string, start: number, end: number): Span[] {
  const stretch = text.slice(start, end);
  if (!itemSign.test(stretch)) return [{ start, end }];
  const cuts = matchesOf(stretch, bullet).map(({ index }) => start + index + 1);
  const edges = [start, ...cuts, end];
  return edges.slice(1).map((edge, at) => ({ start: edges[at] ?? start, end: edge }));
}

/** Gives with growing offsets the words up to each. */
function takeInOrder(words: readonly Word[]): (end: number) => readonly Word[] {
  let next = 0;
  return (end) => {
    const first = next;
    while ((words[next]?.start ?? end) < end) next += 1;
    return words.slice(first, next);
  };
}

/** Only the last segment is looked at, so that a long chain of joins stays cheap. */
function goesOn(text: string, start: number, segmentStart: number, end: number): boolean {
  const segment = text.slice(segmentStart, end);
  if (lineEnd.test(segment.slice(-2))) return false;
  const tail = segment.trimEnd().slice(-60);
  if (ellipsis.test(tail)) return true;
  const following = text.slice(end, end + 30);
  if (quoteThenSpeaker.test(tail)) return /^\p{Ll}/u.test(following);
  if (start === segmentStart && listNumber.test(segment.trim())) return true;
  return endsAbbreviated(tail, following);
}

function endsAbbreviated(tail: string, following: string): boolean {
  const last = tail.split(/[\s(,"“]/u).at(-1) ?? '';
  if (!last.endsWith('.')) return false;
  const word = last.slice(0, -1);
  const before = tail.slice(0, tail.length - word.length - 1);
  if (/^\p{Lu}$/u.test(word)) return isInitial(before);
  if (abbreviations.has(word.toLowerCase())) return true;
  const next = /^\p{L}+/u.exec(following)?.[0].toLowerCase() ?? '';
  return degree.test(word) && word.includes('.') && !sentenceStarters.has(next);
}

function isInitial(before: string): boolean {
  const previous = before.trimEnd().split(/\s/u).at(-1)?.replace(/\P{L}/gu, '') ?? '';
  return !letterKinds.has(previous.toLowerCase());
}

function trim(text: string, start: number, end: number): Span {
  const segment = text.slice(start, end);
  const from = start + segment.length - segment.trimStart().length;
  return { start: from, end: from + segment.trim().length };
}
