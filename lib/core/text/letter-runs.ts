import type { Span } from './span.ts';

/** Circled and squared letters count as letters; invisible characters may stand within a word. */
const pattern =
  /[#@]?[\p{L}\p{N}\u24b6-\u24e9\u{1f130}-\u{1f189}](?:[\u00ad\u200b-\u200d\u2060\ufeff]*[\p{L}\p{M}\p{N}_\u24b6-\u24e9\u{1f130}-\u{1f189}])*/gu;

/** Codes of plain characters end here. */
const plainCodes = 0x80;

const codesOf = (characters: RegExp): Uint8Array =>
  Uint8Array.from({ length: plainCodes }, (_, code) =>
    Number(characters.test(String.fromCharCode(code))),
  );

const begins = codesOf(/[a-z0-9]/i);
const goesOn = codesOf(/\w/);
const isSign = codesOf(/[#@]/);

/**
 * The next run of letters and digits from an offset on, with the `#` or `@` before it. Nearly all are of
 * plain letters, which are told by their codes; the pattern is asked where another character touches one.
 */
export function nextRun(text: string, from: number): Span | undefined {
  let start = from;
  while (start < text.length && !mayBegin(text, start)) start += 1;
  if (start >= text.length) return undefined;
  const end = endOfPlain(text, start + 1);
  return text.charCodeAt(end) >= plainCodes || text.charCodeAt(start) >= plainCodes
    ? askPattern(text, start)
    : { start, end };
}

/** A sign begins a run only before a letter or a digit. Which other characters do, the pattern knows. */
function mayBegin(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const first = isSign[code] ? text.charCodeAt(at + 1) : code;
  return first >= plainCodes || begins[first] === 1;
}

function endOfPlain(text: string, from: number): number {
  let end = from;
  while (goesOn[text.charCodeAt(end)]) end += 1;
  return end;
}

function askPattern(text: string, from: number): Span | undefined {
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  return match ? { start: match.index, end: pattern.lastIndex } : undefined;
}
