import type { JargonTerm } from '../lexicon/jargon.ts';
import { jargon } from '../lexicon/jargon.ts';
import type { Phrase } from './phrase-tree.ts';
import type { PhraseMatch } from './phrases.ts';
import { growPhrases } from './phrases.ts';
import type { Post } from './post.ts';
import type { Span } from './span.ts';
import { findInWords } from './terms.ts';

/** A term, or its meaning written out, which is just what we would ask for. */
interface Mention {
  readonly entry: JargonTerm;
  readonly spelledOut: boolean;
}

const tree = growPhrases<Mention>([...phrasesOf(jargon)]);

/** How far from a term its meaning may stand and still explain it, in UTF-16 units. */
const reach = 24;

/** `NIB (nomor induk berusaha)`, `offline atau tatap muka`. */
const insideBracket = /^\.? ?\(([^()\n]{3,80})\)/u;
const otherWords = /^,? (?:atau|alias|yaitu|yakni) ([^\n]{3,40})/u;

/** Degrees behind a name that look like a term: `Fulan, SE, MM`. */
const degrees: ReadonlySet<string> = new Set(['SE', 'SKM']);

/** Heads of a proper name, which is not ours to reword: `Forum Koordinasi`, `Bidang Advokasi`. */
const nameHeads =
  /(?:Dinas|Badan|Bidang|Bagian|Seksi|Subbagian|Kementerian|Deputi|Menteri|Forum|Komisi|Direktorat|Unit|Tim|Partai) (?:\p{Lu}\p{L}+ (?:dan )?)?$/u;

function* phrasesOf(entries: readonly JargonTerm[]): Generator<Phrase<Mention>> {
  for (const entry of entries) {
    const exact = entry.exact ?? false;
    yield { text: entry.term, exact, value: { entry, spelledOut: false } };
  }
  for (const entry of entries) {
    for (const text of entry.meanings.filter((meaning) => meaning.includes(' '))) {
      yield { text, value: { entry, spelledOut: true } };
    }
  }
}

/** A mention that no one explained. */
export interface UnexplainedTerm extends Span {
  readonly entry: JargonTerm;
}

/** First mentions of terms that stand unexplained, in the order of the text. */
export function findUnexplained(post: Post): UnexplainedTerm[] {
  const { text } = post;
  const mentions = findInWords(post, tree);
  const seen = new Set<string>();
  return mentions.flatMap((mention, index) => {
    const { entry, spelledOut } = mention.value;
    if (spelledOut || seen.has(entry.term) || isName(text, mention)) return [];
    seen.add(entry.term);
    const neighbours = [mentions[index - 1], mentions[index + 1]];
    const explained = isBracketed(text, mention) || isGlossed(text, mention, neighbours);
    return explained ? [] : [{ start: mention.start, end: withStop(text, mention), entry }];
  });
}

type MentionMatch = PhraseMatch<Mention>;

/** `Plt.`, `Pj.`: the stop belongs to the abbreviation. */
function withStop(text: string, { end, value }: MentionMatch): number {
  const hasStop = value.entry.plain.some((plain) => plain.endsWith('.)'));
  return hasStop && text[end] === '.' ? end + 1 : end;
}

/** Part of a name, a degree or a longer compound. */
function isName(text: string, { start, end, value }: MentionMatch): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 2);
  if (/^[-–]\p{Lu}/u.test(after) || /[\p{L}\p{N}][-/]$/u.test(before)) return true;
  if (degrees.has(value.entry.term) && (/,\s*$/u.test(before) || /^\.?,/u.test(after))) return true;
  return /^\p{Lu}/u.test(text.slice(start, end)) && nameHeads.test(before);
}

/** `Pelaksana Tugas (Plt.)`: the words before the bracket explain it. */
const isBracketed = (text: string, { start, end }: MentionMatch): boolean =>
  /[\p{L}\d”"] ?\($/u.test(text.slice(Math.max(0, start - 3), start)) &&
  /^\.?\)/u.test(text.slice(end, end + 2));

/** The meaning stands beside the term, or a bracket behind the term holds a word of it. */
function isGlossed(
  text: string,
  { start, end, value }: MentionMatch,
  neighbours: readonly (MentionMatch | undefined)[],
): boolean {
  const beside = neighbours.some(
    (other) =>
      other?.value.spelledOut === true &&
      other.value.entry === value.entry &&
      Math.max(other.start - end, start - other.end) <= reach,
  );
  const after = text.slice(end, end + 86).toLowerCase();
  const gloss = insideBracket.exec(after)?.[1] ?? otherWords.exec(after)?.[1];
  return beside || (gloss !== undefined && sharesWord(gloss, value.entry));
}

const sharesWord = (gloss: string, entry: JargonTerm): boolean =>
  (wordsOfMeanings.get(entry) ?? []).some((word) => gloss.includes(word));

/** Longer words by which a meaning is known again, by their term. */
const wordsOfMeanings: ReadonlyMap<JargonTerm, readonly string[]> = new Map(
  jargon.map((entry) => [
    entry,
    [...entry.meanings, ...entry.plain].flatMap(
      (meaning) => meaning.toLowerCase().match(/\p{L}{4,}/gu) ?? [],
    ),
  ]),
);
