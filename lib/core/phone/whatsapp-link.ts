/** Longest address that we make, in characters: longer ones are cut by some phones and programs. Our own, cautious limit. */
export const longestLink = 2000;

/**
 * The address that opens WhatsApp with a text to be sent to oneself or a colleague.
 *
 * @returns null where the text is empty, or so long that a part of it could be lost on the way.
 */
export function whatsappLink(text: string): string | null {
  if (text === '') return null;
  // Half of a character cannot be written in an address.
  const link = `https://wa.me/?text=${encodeURIComponent(text.toWellFormed())}`;
  return link.length <= longestLink ? link : null;
}
