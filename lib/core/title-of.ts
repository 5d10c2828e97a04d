/** How much of a first line is enough to know a draft again, in characters. */
const longestTitle = 90;

/** First line of a text that says something; empty where none does. */
export function titleOf(text: string): string {
  const line = /\S.*/.exec(text)?.[0].trim() ?? '';
  const characters = [...line];
  if (characters.length <= longestTitle) return line;
  return `${characters.slice(0, longestTitle).join('').trimEnd()}…`;
}
