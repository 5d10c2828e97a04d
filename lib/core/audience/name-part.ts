import type { Span } from '../text/span.ts';

/** How far on either side the next word is looked for, in UTF-16 units. */
const reach = 40;

/** Whether words are part of a name, such as `Bidang Rehabilitasi Sosial`: that is not ours to reword. */
export function isNamePart(text: string, { start, end }: Span): boolean {
  const first = text.slice(start, start + 1);
  if (first.toLowerCase() === first) return false;
  const before = wordBeside(
    text
      .slice(Math.max(0, start - reach), start)
      .split(' ')
      .reverse(),
  );
  const after = wordBeside(text.slice(end, end + reach).split(' '));
  // A stop before the words ends another sentence.
  return (isCapital(before) && !/[.?!:;]$/u.test(before)) || isCapital(after);
}

/** The word one space away; `dan` joins the parts of a name. */
function wordBeside([gap, first = '', second = '']: readonly string[]): string {
  if (gap !== '') return '';
  return first === 'dan' ? second : first;
}

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
