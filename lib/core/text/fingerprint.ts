import type { Post } from './post.ts';

const start = 0x811c9dc5;
const prime = 0x01000193;

/**
 * A short name for a text: the same text always has the same, and another one hardly ever. No secret
 * and no proof; it only tells that an answer speaks of something else by now.
 *
 * @returns At most 24 characters.
 */
export function fingerprint(text: string): string {
  let forward = start;
  let backward = start;
  for (let at = 0; at < text.length; at += 1) {
    forward = Math.imul(forward ^ text.charCodeAt(at), prime);
    backward = Math.imul(backward ^ text.charCodeAt(text.length - 1 - at), prime);
  }
  return [forward >>> 0, backward >>> 0, text.length].map((part) => part.toString(36)).join('-');
}

/** The words of a text without case, marks and gaps: moving a comma changes nothing. */
export const wordsOf = ({ words }: Post): string =>
  words.map(({ text }) => text.toLowerCase()).join(' ');

/** The words that carry a number or an address: dates, times, sums, telephone, links. */
export const factsOf = ({ words }: Post): string =>
  words
    .filter(({ text }) => /\p{N}|\p{L}\.\p{L}{2}/u.test(text))
    .map(({ text }) => text.toLowerCase())
    .join(' ');
