/** The first letter large, the rest as it was. */
export const capitalize = (text: string): string =>
  text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** Two letters or more, all of them large. */
export const isAllCaps = (text: string): boolean =>
  /\p{Lu}.*\p{Lu}/su.test(text) && !/\p{Ll}/u.test(text);

/** Writes a word the way the writer wrote the one that it replaces: `SENIN`, `Senin`, `senin`. */
export function matchCase(word: string, model: string): string {
  if (isAllCaps(model)) return word.toUpperCase();
  return /^\p{Lu}/u.test(model) ? capitalize(word) : word.toLowerCase();
}
