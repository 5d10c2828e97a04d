import { matchesOf } from './matches.ts';
import { oncePerText } from './once.ts';
import type { Post } from './post.ts';
import type { Span } from './span.ts';
import { insideOrdered, sentenceStarts } from './terms.ts';

/** `Kota Serang`, `Alun-alun Kota Serang`, `Dewi Anggraini, S.Sos.`: a word with a capital, and more of them. */
const run =
  /(?<![\p{L}\p{N}@#.-])\p{Lu}[\p{L}'’-]{1,30}\.?(?: (?:\p{Lu}[\p{L}'’-]{0,30}\.?|(?:dan|bin|binti) (?=\p{Lu}))){0,7}/gu;

/** So large a part of the long words with a capital makes a headline: capitals tell nothing there. */
const headline = 0.8;

/** Words with a capital that stand together, in the order of the text; a headline has none. */
export const findCapitalRuns = oncePerText((post: Post): readonly Span[] => {
  const starts = sentenceStarts(post);
  return post.sentences
    .filter((sentence) => !isHeadline(sentence))
    .flatMap((sentence) =>
      matchesOf(post.text.slice(sentence.start, sentence.end), run).map(({ index, 0: found }) => ({
        start: sentence.start + index,
        end: sentence.start + index + trimmed(found).length,
      })),
    )
    .filter((place) => !starts.has(place.start) || isNamed(post, place));
});

/** A full stop at the end belongs to the sentence, except behind an initial. */
const trimmed = (found: string): string =>
  found.replace(/(?<=\p{L}{2})\.$|(?: dan| bin| binti) ?$/u, '');

/** The first word of a sentence has its capital from there; it counts with another one that is no abbreviation. */
const isNamed = (post: Post, place: Span): boolean =>
  insideOrdered(place, post.words).filter(({ text }) => /\p{Ll}/u.test(text)).length > 1;

function isHeadline({ words }: Post['sentences'][number]): boolean {
  const long = words.filter(({ text }) => /^\p{L}{4}/u.test(text));
  const high = long.filter(({ text }) => /^\p{Lu}/u.test(text));
  return long.length > 2 && high.length / long.length > headline;
}
