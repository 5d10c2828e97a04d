import { addressWords, dwellingWords, publicPlaceWords } from '../lexicon/addresses.ts';
import { matchesOf } from './matches.ts';
import { createBook, findPhrases, growPhrases } from './phrases.ts';
import type { Span } from './span.ts';
import { splitTokens } from './tokens.ts';

/** `Jl. Melati`, `Kp. Cibogo`, `Perum Griya Asri`: where an address begins. */
const road =
  /(?<![\p{L}\p{N}])(?:jl|jln|jalan|gg|gang|kp|kampung|dusun|dsn|link|lingkungan|perum|perumahan|komp|komplek|kompleks|cluster)\b\.? ?(?=[\p{Lu}\d])/giu;
/** The door, within a few words behind the road. */
const door =
  /(?<!\p{L})(?:no(?:mor)?\.? ?\d{1,4}|(?<= )[ivx]{1,4} ?\/ ?\d{1,3}|blok [a-z]{1,2} ?\d{1,3}(?: ?\/ ?\d{1,3}| no\.? ?\d{1,3})?)/iu;
/** `RT 03/RW 05`, `RT/RW 03/05`, `rt 3 rw 5`. */
const neighbourhood =
  /(?<!\p{L})rt ?(?:\/ ?rw)? ?\.? ?\d{1,3}(?:[ ,/]{0,3}(?:rw ?\.? ?)?\d{1,3})?/iu;

/** A book of its own: in the few words around an address nothing else is looked for. */
const words = growPhrases<'home' | 'public' | 'address'>(
  [
    ...addressWords.map((text) => ({ text, value: 'address' as const })),
    ...dwellingWords.map((text) => ({ text, value: 'home' as const })),
    ...publicPlaceWords.map((text) => ({ text, value: 'public' as const })),
  ],
  createBook(),
);

/** How far an address goes on behind its road, and how far before it its owner is looked for. */
const length = 90;
const reach = 160;

/**
 * Addresses down to the door at which somebody lives, in the order of the text. An address behind
 * the name of an office, a school, an event is none; neither is a road or a neighbourhood alone.
 */
export function findHomeAddresses(text: string): Span[] {
  const found: Span[] = [];
  for (const { 0: opener, index } of matchesOf(text, road)) {
    if (index < (found.at(-1)?.end ?? 0)) continue;
    const address = readAddress(text, index, index + opener.length);
    if (address && isHome(text, address)) found.push({ start: index, end: address.end });
  }
  return found;
}

interface Address extends Span {
  /** It leads to a neighbourhood, behind the road or before it. */
  readonly isNeighbourhood: boolean;
}

function readAddress(text: string, start: number, from: number): Address | undefined {
  const rest = text.slice(from, from + length).replace(/\n[\s\S]*/u, '');
  const doors = door.exec(rest);
  const area = neighbourhood.exec(rest);
  if (!doors && !area) return undefined;
  const ends = [doors, area].map((match) => (match ? match.index + match[0].length : 0));
  const lead = text.slice(Math.max(0, start - 24), start);
  return {
    start,
    end: from + Math.max(...ends),
    isNeighbourhood: area !== null || neighbourhood.test(lead),
  };
}

/**
 * The word nearest before decides, in the same paragraph or else in the one above. With none, a home
 * is what leads to a neighbourhood, stands behind a name in a list, or is called one afterwards.
 */
function isHome(text: string, { start, end, isNeighbourhood }: Address): boolean {
  const before = text.slice(Math.max(0, start - reach), start);
  const paragraph = before.lastIndexOf('\n\n');
  const near = readWords(before.slice(Math.max(paragraph, 0)));
  if (near.owner) return near.owner === 'home';
  if (near.isCalledAddress || listedName.test(before)) return true;
  if (pin.test(before)) return false;
  const above = paragraph < 0 ? undefined : readWords(before).owner;
  if (above) return above === 'home' && isNeighbourhood;
  const after = text.slice(end, end + 40).replace(/\n[\s\S]*/u, '');
  return isNeighbourhood || readWords(after).owner === 'home';
}

/** `1. Siti Aminah, `, `- Budi: `: a name in a list, right before. */
const listedName =
  /(?:^|\n)[ \t]{0,4}(?:\d{1,3}[.)]|[•*–-]) ?\p{Lu}\p{Ll}{1,20}(?: \p{Lu}\p{Ll}{1,20}){0,2} ?[,(:|–-] ?$/u;
/** The sign of a place on a map: where something happens. */
const pin = /📍\s{0,2}$/u;

/** Whose the words say a place is: the last one counts. */
function readWords(part: string) {
  const told = findPhrases(part, splitTokens(part), words).map(({ value }) => value);
  return {
    owner: told.findLast((value) => value !== 'address'),
    isCalledAddress: told.includes('address'),
  };
}
