/** What a person sees as one letter, whatever it is made of: no emoji and no mark is ever cut. */
const graphemes = new Intl.Segmenter('id', { granularity: 'grapheme' });

const isOfWord = /^[\p{L}\p{N}_]/u;
const isSpace = /^[^\S\n\r]/u;

/**
 * Splits a text into words, runs of spaces, line ends and single signs. Joined again they are the text;
 * none begins or ends within a letter as a person sees it, in whatever script.
 */
export function wordsAndSpaces(text: string): string[] {
  const parts: string[] = [];
  let before = '';
  for (const { segment } of graphemes.segment(text)) {
    const kind = kindOf(segment);
    if (kind !== '' && kind === before) parts[parts.length - 1] += segment;
    else parts.push(segment);
    before = kind;
  }
  return parts;
}

/** Neighbours of one kind belong together; what has no kind stands alone. */
function kindOf(grapheme: string): 'word' | 'space' | '' {
  if (isOfWord.test(grapheme)) return 'word';
  return isSpace.test(grapheme) ? 'space' : '';
}

/** How many words a text has that say something: not signs, not spaces. */
export const countWords = (text: string): number =>
  wordsAndSpaces(text).filter((part) => isOfWord.test(part)).length;
