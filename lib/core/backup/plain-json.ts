const [quote, backslash] = [0x22, 0x5c];

/** Whether JSON opens more than so many brackets within each other, told without parsing it. */
export function nestsDeeperThan(json: string, limit: number): boolean {
  let depth = 0;
  for (let at = 0; at < json.length && depth <= limit; at += 1) {
    const letter = json.charCodeAt(at);
    if (letter === quote) at = endOfString(json, at);
    else depth += stepOf(letter);
  }
  return depth > limit;
}

/** Where the string that begins here ends: at its quote, or with the text. */
function endOfString(json: string, from: number): number {
  let at = from + 1;
  while (at < json.length && json.charCodeAt(at) !== quote) {
    at += json.charCodeAt(at) === backslash ? 2 : 1;
  }
  return at;
}

/** By the codes of the brackets, since a large file has many letters. */
function stepOf(letter: number): number {
  if (letter === 0x7b || letter === 0x5b) return 1;
  return letter === 0x7d || letter === 0x5d ? -1 : 0;
}

/** Whether data holds no name that would reach behind an object. The caller has limited its depth. */
export function isPlain(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return !Object.hasOwn(value, '__proto__') && Object.values(value).every(isPlain);
}
