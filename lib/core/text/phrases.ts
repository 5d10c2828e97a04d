import type { Affix } from './affixes.ts';
import { formsOf } from './affixes.ts';
import type { Span } from './span.ts';
import type { Token } from './tokens.ts';
import { splitTokens } from './tokens.ts';

/** A phrase to look for, and what it stands for. */
export interface Phrase<Value> {
  readonly text: string;
  /** Also the case of each letter must be the same; words with two capitals always demand it. */
  readonly exact?: boolean;
  /** Forms that mean the same and are found too; for phrases of one word. */
  readonly affixes?: readonly Affix[];
  readonly value: Value;
}

export interface PhraseMatch<Value> extends Span {
  readonly value: Value;
}

/** The phrases of a lexicon as a tree of words. */
export interface PhraseTree<Value> {
  readonly next: Map<string, PhraseTree<Value>>;
  /** Some next word is wanted in exactly its own case. */
  hasExact: boolean;
  value?: Value;
}

/** Two capitals, or a capital and a digit: `NIB`, `SiLPA`, `K3`. */
function isAcronym(word: string): boolean {
  const capitals = word.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals > 1 || (capitals === 1 && /\p{N}/u.test(word));
}

const createTree = <Value>(): PhraseTree<Value> => ({
  next: new Map(),
  hasExact: false,
});

/** Builds the tree once for a lexicon. Of two equal phrases the first stays. */
export function growPhrases<Value>(phrases: Iterable<Phrase<Value>>): PhraseTree<Value> {
  const root = createTree<Value>();
  for (const phrase of phrases) {
    for (const text of formsOf(phrase.text, phrase.affixes ?? [])) {
      const node = plant(root, text, phrase.exact === true);
      node.value ??= phrase.value;
    }
  }
  return root;
}

/** Adds the words of a phrase to the tree; gives where they end. */
function plant<Value>(root: PhraseTree<Value>, text: string, isExact: boolean): PhraseTree<Value> {
  let node = root;
  let previousEnd = 0;
  for (const token of splitTokens(text)) {
    const exact = isExact || isAcronym(token.text);
    node.hasExact ||= exact;
    const gap = describeGap(text.slice(previousEnd, token.start));
    const key = gap + (exact ? `=${token.text}` : token.lower);
    const next = node.next.get(key) ?? createTree<Value>();
    node.next.set(key, next);
    node = next;
    previousEnd = token.end;
  }
  return node;
}

/**
 * Finds all phrases in one pass: the longest first, without overlaps. The cost is the number of
 * tokens times the words of the longest phrase, however many phrases the lexicon has.
 */
export function findPhrases<Value>(
  text: string,
  tokens: readonly Token[],
  tree: PhraseTree<Value>,
): PhraseMatch<Value>[] {
  const matches: PhraseMatch<Value>[] = [];
  let first = 0;
  while (first < tokens.length) {
    const { match, length } = longestAt(text, tokens, first, tree);
    if (match) matches.push(match);
    first += length;
  }
  return matches;
}

function longestAt<Value>(
  text: string,
  tokens: readonly Token[],
  first: number,
  tree: PhraseTree<Value>,
): { match?: PhraseMatch<Value>; length: number } {
  const start = tokens[first]?.start ?? 0;
  let found: { match?: PhraseMatch<Value>; length: number } = { length: 1 };
  let node: PhraseTree<Value> | undefined = tree;
  let previousEnd = start;
  for (let at = first; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) break;
    node = step(node, at === first ? '' : describeGap(text.slice(previousEnd, token.start)), token);
    if (!node) break;
    previousEnd = token.end;
    if (node.value !== undefined) {
      found = { match: { start, end: token.end, value: node.value }, length: at - first + 1 };
    }
  }
  return found;
}

function step<Value>(
  node: PhraseTree<Value>,
  gap: string,
  token: Token,
): PhraseTree<Value> | undefined {
  const exact = node.hasExact ? node.next.get(`${gap}=${token.text}`) : undefined;
  return exact ?? node.next.get(gap + token.lower);
}

/** What stands between two words, whatever its width: a space, a dash, a slash; never a line end. */
function describeGap(between: string): string {
  if (between === ' ' || between === '') return between;
  if (/^[^\S\n\r]+$/u.test(between)) return ' ';
  return /[\n\r]/u.test(between) ? '\n' : between.trim().replace(/^[–—‑]$/u, '-');
}
