import type { Ending, Phrase, Place, Way } from './phrase-tree.ts';
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
  /** Whether a match has a token in it that is no word, such as a link. */
  readonly hasOther: boolean;
  /** How many lists there were: one that is written later was not looked for. */
  readonly lists: number;
  /** By list. */
  readonly found: Found;
}

type Found = readonly (readonly PhraseMatch<unknown>[] | undefined)[];

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
  return (scanOf(text, tokens, book).found[list] ?? []) as readonly PhraseMatch<Value>[];
}

/**
 * The same, outside of links, hashtags and mentions.
 *
 * @param words Those of the tokens that are words. Looked through by themselves only where a phrase
 * reaches into a link: else no phrase goes past one, and nothing else is found.
 */
export function findPhrasesInWords<Value>(
  text: string,
  { tokens, words }: { readonly tokens: readonly Token[]; readonly words: readonly Token[] },
  { book, list }: PhraseList<Value>,
): readonly PhraseMatch<Value>[] {
  const isSame = !scanOf(text, tokens, book).hasOther;
  return findPhrases(text, isSame ? tokens : words, { book, list });
}

function scanOf(text: string, tokens: readonly Token[], book: PhraseBook): Scan {
  const known = book.scans.get(tokens);
  if (known?.lists === book.lists) return known;
  const scan = scanAll(text, tokens, book);
  book.scans.set(tokens, scan);
  return scan;
}

/** Where phrases end that begin at a word, and the index of the word behind them. */
interface Candidate {
  readonly endings: readonly Ending[];
  readonly behind: number;
}

/** What was found so far, for each list, and the word up to which it has its match already. */
interface Finds {
  readonly found: (PhraseMatch<unknown>[] | undefined)[];
  readonly taken: Int32Array;
  hasOther: boolean;
}

function scanAll(text: string, tokens: readonly Token[], book: PhraseBook): Scan {
  const finds: Finds = { found: [], taken: new Int32Array(book.lists), hasOther: false };
  const candidates: Candidate[] = [];
  for (let first = 0; first < tokens.length; first += 1) {
    walkFrom(first, text, tokens, book.root, candidates);
    for (let last = candidates.pop(); last; last = candidates.pop()) {
      take(tokens, first, last, finds);
    }
  }
  return { lists: book.lists, ...finds };
}

/** Gives a phrase to all lists that have it and have nothing longer there. */
function take(
  tokens: readonly Token[],
  first: number,
  { endings, behind }: Candidate,
  finds: Finds,
): void {
  const { found, taken } = finds;
  const start = tokens[first]?.start ?? 0;
  const end = tokens[behind - 1]?.end ?? 0;
  for (let at = first; at < behind; at += 1) finds.hasOther ||= tokens[at]?.kind !== 'word';
  for (const { list, value } of endings) {
    if ((taken[list] ?? 0) > first) continue;
    taken[list] = behind;
    const match = { start, end, value };
    const matches = found[list];
    if (matches) matches.push(match);
    else found[list] = [match];
  }
}

/** Collects all phrases that begin at a word, the best last: the longest, then those that demand more. */
function walkFrom(
  first: number,
  text: string,
  tokens: readonly Token[],
  root: Place,
  candidates: Candidate[],
): void {
  let places: readonly Place[] = [root];
  let end = tokens[first]?.start ?? 0;
  for (let at = first; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    places = step(places, text, end, token);
    if (places.length === 0) return;
    for (let place = places.length - 1; place >= 0; place -= 1) {
      const { endings } = places[place] as Place;
      if (endings.length > 0) candidates.push({ endings, behind: at + 1 });
    }
    end = token.end;
  }
}

const nowhere: readonly Place[] = [];

/**
 * Where a word leads: in exactly its case first, and in any. Most words lead nowhere.
 *
 * @param end Where the word before it ends.
 */
function step(places: readonly Place[], text: string, end: number, token: Token): readonly Place[] {
  let reached = nowhere;
  for (const { next } of places) {
    const ways = next.get(token.lower);
    if (ways) reached = reach(reached, ways, describeGap(text, end, token.start), token.text);
  }
  return reached;
}

function reach(
  before: readonly Place[],
  ways: readonly Way[],
  between: string,
  written: string,
): readonly Place[] {
  let reached = before;
  for (const { gap, exact, place } of ways) {
    const isOpen = gap === between && (exact === null || exact === written);
    if (isOpen) reached = reached.length === 0 ? [place] : [...reached, place];
  }
  return reached;
}
