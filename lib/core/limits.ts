/** Longest text that is checked, in UTF-16 units: Facebook's widely cited limit of a post. Storing never cuts. */
export const maxCheckedLength = 63_206;

/** How much of a text is checked, in UTF-16 units. Never cuts a character in two. */
export function lengthToCheck(text: string): number {
  if (text.length <= maxCheckedLength) return text.length;
  const last = text.charCodeAt(maxCheckedLength - 1);
  const opensPair = last >= 0xd800 && last <= 0xdbff;
  return opensPair ? maxCheckedLength - 1 : maxCheckedLength;
}
