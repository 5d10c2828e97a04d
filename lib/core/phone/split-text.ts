/**
 * How many bytes of UTF-8 a code may hold. Measured, as `docs/performance.md` says: what a phone
 * still reads where a code fills half of its picture.
 */
export const bytesOfCode = 500;

const bytesOf = (text: string): number => {
  let bytes = 0;
  for (const character of text) bytes += bytesOfPoint(character.codePointAt(0) ?? 0);
  return bytes;
};

/** A half of a character is written as U+FFFD, which has three bytes like its neighbours. */
function bytesOfPoint(point: number): number {
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x1_00_00 ? 3 : 4;
}

/** Where a text may be cut, the best first: behind a line, behind a word, between two characters. */
const joints = [/[^\n]*\n+|[^\n]+$/gu, /\S*\s+|\S+$/gu];

/**
 * Parts of a text, each of which fits into a code. Joined they are the text, to the letter.
 *
 * @param limit In bytes of UTF-8; at least those of its longest character as people see it.
 */
export function splitText(text: string, limit = bytesOfCode): readonly string[] {
  return gather(pieces(text, limit, 0), limit);
}

/** The text in pieces none of which is too long, cut as little as possible. */
function pieces(text: string, limit: number, depth: number): readonly string[] {
  if (bytesOf(text) <= limit) return [text];
  const joint = joints[depth];
  if (!joint) return gather(charactersOf(text, limit), limit);
  return (text.match(joint) ?? [text]).flatMap((piece) => pieces(piece, limit, depth + 1));
}

/** Characters as people see them; one that is longer than a code by itself is cut between code points. */
function charactersOf(text: string, limit: number): readonly string[] {
  const seen = new Intl.Segmenter('id', { granularity: 'grapheme' }).segment(text);
  return [...seen].flatMap(({ segment }) => (bytesOf(segment) <= limit ? [segment] : [...segment]));
}

/** Puts neighbours together for as long as they fit. */
function gather(parts: readonly string[], limit: number): readonly string[] {
  const gathered: string[] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const part of parts) {
    const bytes = bytesOf(part);
    if (size + bytes <= limit) {
      gathered.push(`${gathered.pop() ?? ''}${part}`);
      size += bytes;
    } else {
      gathered.push(part);
      size = bytes;
    }
  }
  return gathered;
}
