/**
 * All matches of a pattern with the flag `g`, in the order of the text. As `String.matchAll`, which
 * copies the pattern each time: most patterns match nowhere, and the copy would cost more than the look.
 */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  if (!pattern.global) throw new TypeError(`${pattern} finds its first match for ever`);
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    matches.push(match);
    // An empty match would be found there for ever.
    if (match[0] === '') pattern.lastIndex = nextIndex(text, pattern.lastIndex);
  }
  return matches;
}

/** Behind the next whole character. */
const nextIndex = (text: string, at: number): number =>
  at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
