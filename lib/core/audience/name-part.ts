import type { Span } from '../text/span.ts';

const nameBefore = /\p{Lu}[\p{L}.]{0,30} (?:dan )?$/u;
const nameAfter = /^ (?:dan )?\p{Lu}/u;

/** Whether words are part of a name, such as `Bidang Rehabilitasi Sosial`: that is not ours to reword. */
export function isNamePart(text: string, { start, end }: Span): boolean {
  const first = text.slice(start, start + 1);
  if (first.toLowerCase() === first) return false;
  return (
    nameBefore.test(text.slice(Math.max(0, start - 40), start)) ||
    nameAfter.test(text.slice(end, end + 8))
  );
}
