import { titlePlaces } from '../lexicon/ceremony.ts';
import { notInOffice, officialGroups, officialTitles } from '../lexicon/openers.ts';
import { wordsBefore } from './guards.ts';
import { oncePerText } from './once.ts';
import type { Post } from './post.ts';
import type { Span } from './span.ts';
import { findTerms, growTerms } from './terms.ts';

const persons = growTerms(officialTitles.filter((title) => !officialGroups.has(title)));
const titles = growTerms(officialTitles);

/** Titles and bodies such as `Forkopimda`, not the places and rules that are called after them. */
export const findTitles = (post: Post): readonly Span[] =>
  findTerms(post, titles)
    .filter(({ start }) => !titlePlaces.has(wordsBefore(post.text, start).at(-1) ?? ''))
    .map(({ start, end }) => ({ start, end }));

/** Titles of officials, each time they stand for a person and not for an office, a rule or a number. */
export const findOfficials = oncePerText(readOfficials);

function readOfficials(post: Post): readonly Span[] {
  const found: Span[] = [];
  for (const { start, end } of findTerms(post, persons)) {
    const previous = found.at(-1);
    // `Staf Ahli Bupati`, `Plt. Camat`, `Pelaksana Tugas (Plt.) Camat` are one title.
    const isOne = previous && /^(?:\.? | \(|\.?\) )$/u.test(post.text.slice(previous.end, start));
    if (isOne) found[found.length - 1] = { start: previous.start, end };
    else if (isPerson(post, start)) found.push({ start, end });
  }
  return found;
}

/** `3 kepala dinas`: how many there are, not who; a year that ends the sentence before counts nothing. */
const counted = /\p{N}\p{L}{0,8} $/u;

function isPerson({ text }: Post, start: number): boolean {
  const before = text.slice(Math.max(0, start - 24), start).toLowerCase();
  const word = before.match(/[\p{L}\p{N}]+/gu)?.at(-1) ?? '';
  return !titlePlaces.has(word) && !notInOffice.has(word) && !counted.test(before);
}

/** The title with the capitalised word behind it: two heads of different sections are two. */
export const nameOfficial = ({ text }: Post, { start, end }: Span): string =>
  text
    .slice(
      start,
      end + (/^ \p{Lu}[\p{L}-]{1,30}/u.exec(text.slice(end, end + 32))?.[0].length ?? 0),
    )
    .toLowerCase();
