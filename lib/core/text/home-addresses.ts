import { addressWords, dwellingWords, publicPlaceWords } from '../lexicon/addresses.ts';
import { findPhrases, growPhrases } from './phrases.ts';
import type { Span } from './span.ts';
import { splitTokens } from './tokens.ts';

/** `Jl. Melati`, `Kp. Cibogo`, `Perum Griya Asri`: where an address begins. */
const road =
  /(?<![\p{L}\p{N}])(?:jl|jln|jalan|gg|gang|kp|kampung|dusun|dsn|link|lingkungan|perum|perumahan|komp|komplek|kompleks|cluster)\b\.? ?(?=[\p{Lu}\d])/giu;
/** The door, within a few words behind the road. */
const door =
  /(?<!\p{L})(?:no(?:mor)?\.? ?\d{1,4}|blok [a-z]{1,2} ?\d{1,3}(?: ?\/ ?\d{1,3}| no\.? ?\d{1,3})?)/iu;
/** `RT 03/RW 05`, `RT/RW 03/05`, `rt 3 rw 5`. */
const neighbourhood =
  /(?<!\p{L})rt ?(?:\/ ?rw)? ?\.? ?\d{1,3}(?:[ ,/]{0,3}(?:rw ?\.? ?)?\d{1,3})?/iu;

const words = growPhrases<'home' | 'public' | 'address'>([
  ...addressWords.map((text) => ({ text, value: 'address' as const })),
  ...dwellingWords.map((text) => ({ text, value: 'home' as const })),
  ...publicPlaceWords.map((text) => ({ text, value: 'public' as const })),
]);

/** How far an address goes on behind its road, and how far before it its owner is looked for. */
const length = 90;
const reach = 100;

/**
 * Addresses down to the door at which somebody lives, in the order of the text. An address behind
 * the name of an office, a school, an event is none; neither is a road or a neighbourhood alone.
 */
export function findHomeAddresses(text: string): Span[] {
  const found: Span[] = [];
  for (const { 0: opener, index } of text.matchAll(road)) {
    if (index < (found.at(-1)?.end ?? 0)) continue;
    const end = endOfAddress(text, index + opener.length);
    if (end && isHome(text, index, end.isNeighbourhood)) found.push({ start: index, end: end.at });
  }
  return found;
}

function endOfAddress(
  text: string,
  from: number,
): { at: number; isNeighbourhood: boolean } | undefined {
  const rest = text.slice(from, from + length).replace(/\n[\s\S]*/u, '');
  const doors = door.exec(rest);
  const area = neighbourhood.exec(rest);
  if (!doors && !area) return undefined;
  const ends = [doors, area].map((match) => (match ? match.index + match[0].length : 0));
  return { at: from + Math.max(...ends), isNeighbourhood: area !== null };
}

/** The word nearest before decides; with none, only what leads to a neighbourhood is a home. */
function isHome(text: string, start: number, isNeighbourhood: boolean): boolean {
  const before = text.slice(Math.max(0, start - reach), start);
  const near = before.slice(Math.max(before.lastIndexOf('\n\n'), 0));
  const told = findPhrases(near, splitTokens(near), words).map(({ value }) => value);
  const nearest = told.findLast((value) => value !== 'address');
  return nearest === undefined ? isNeighbourhood || told.length > 0 : nearest === 'home';
}
