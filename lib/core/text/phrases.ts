import type { Phrase, Place } from './phrase-tree.ts';
import { createPlace, describeGap, plant } from './phrase-tree.ts';
import type { Span } from './span.ts';
import type { Token } from './tokens.ts';

export interface PhraseMatch<Value> extends Span {
  readonly value: Value;
}

/** All lists of phrases, in one tree of words, so that a text is walked through once for all of them. */
export interface PhraseBook {
  readonly root: Place;
  lists: number;
  /** What was found, for as long as the tokens are in use. */
  readonly scans: WeakMap<readonly Token[], Scan>;
}

/** One list of a book. */
export interface PhraseList<Value> {
  readonly book: PhraseBook;
  readonly list: number;
  /** Only for the types: what its phrases stand for. */
  readonly value?: Value;
}

interface Scan {
  /** How many lists there were: one that is written later was not looked for. */
  readonly lists: number;
  readonly found: ReadonlyMap<number, readonly PhraseMatch<unknown>[]>;
}

export const createBook = (): PhraseBook => ({
  root: createPlace(),
  lists: 0,
  scans: new WeakMap(),
});

const everyList = createBook();

/** Writes a list into the book, once, as its module is loaded. Of two equal phrases the first stays. */
export function growPhrases<Value>(
  phrases: Iterable<Phrase<Value>>,
  book: PhraseBook = everyList,
): PhraseList<Value> {
  const list = book.lists;
  book.lists += 1;
  for (const phrase of phrases) plant(book.root, list, phrase);
  return { book, list };
}

/**
 * The phrases of one list, in the order of the text: the longest first, without overlaps. All lists are
 * looked for in one pass, the first time that these tokens are asked about. Its cost is the number of
 * tokens times the words of the longest phrase, however many lists and phrases there are.
 */
export function findPhrases<Value>(
  text: string,
  tokens: readonly Token[],
  { book, list }: PhraseList<Value>,
): readonly PhraseMatch<Value>[] {
  const known = book.scans.get(tokens);
  const scan = known?.lists === book.lists ? known : scanAll(text, tokens, book);
  if (scan !== known) book.scans.set(tokens, scan);
  return (scan.found.get(list) ?? []) as readonly PhraseMatch<Value>[];
}

/** A phrase that begins at a word, and the index of the word behind it. */
interface Candidate {
  readonly list: number;
  readonly match: PhraseMatch<unknown>;
  readonly behind: number;
}

function scanAll(text: string, tokens: readonly Token[], book: PhraseBook): Scan {
  const found = new Map<number, PhraseMatch<unknown>[]>();
  /** For each list the word up to which it has its match already. */
  const taken = new Map<number, number>();
  const take = (first: number, { list, match, behind }: Candidate): void => {
    if ((taken.get(list) ?? 0) > first) return;
    taken.set(list, behind);
    const matches = found.get(list);
    if (matches) matches.push(match);
    else found.set(list, [match]);
  };
  for (const [first, { lower }] of tokens.entries()) {
    // Most words begin no phrase at all.
    if (!book.root.next.has(lower)) continue;
    for (const candidate of candidatesAt(text, tokens, first, book.root)) take(first, candidate);
  }
  return { lists: book.lists, found };
}

/** All phrases that begin at a word, the longest first. */
function candidatesAt(
  text: string,
  tokens: readonly Token[],
  first: number,
  root: Place,
): readonly Candidate[] {
  const start = tokens[first]?.start ?? 0;
  let candidates: readonly Candidate[] = [];
  let places: readonly Place[] = [root];
  let previousEnd = start;
  for (let at = first; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) break;
    places = step(places, text, previousEnd, token);
    if (places.length === 0) break;
    const ended = endingsAt(places, { start, end: token.end }, at + 1);
    if (ended.length > 0) candidates = [...ended, ...candidates];
    previousEnd = token.end;
  }
  return candidates;
}

const endingsAt = (places: readonly Place[], span: Span, behind: number): Candidate[] =>
  places.flatMap(({ endings }) =>
    endings.map(({ list, value }) => ({ list, match: { ...span, value }, behind })),
  );

/** Where a word leads: in exactly its case first, and in any. */
function step(
  places: readonly Place[],
  text: string,
  previousEnd: number,
  token: Token,
): readonly Place[] {
  const reached: Place[] = [];
  for (const { next } of places) {
    const ways = next.get(token.lower);
    if (!ways) continue;
    const before = describeGap(text, previousEnd, token.start);
    for (const { gap, exact, place } of ways) {
      if (gap === before && (exact === null || exact === token.text)) reached.push(place);
    }
  }
  return reached;
}
