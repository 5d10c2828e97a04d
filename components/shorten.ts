/** Shortens a quotation in the middle, by whole characters, to about `most` of them. */
export function shorten(text: string, most = 44): string {
  const characters = [...text.replaceAll(/\s+/g, ' ')];
  if (characters.length <= most) return characters.join('');
  const tail = Math.floor(most / 3);
  const head = most - tail - 1;
  return `${characters.slice(0, head).join('').trimEnd()}…${characters.slice(-tail).join('').trimStart()}`;
}
