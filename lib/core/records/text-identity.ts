import { type Hash, hashOfText } from './hash.ts';

/**
 * The text by which two texts count as the same (`docs/text-identity.md`): one kind of line end, and no
 * empty lines at the end. Nothing else is touched: what a reader could see stays.
 */
export function normalizeText(text: string): string {
  const unified = text.replaceAll('\r\n', '\n');
  let end = unified.length;
  while (unified[end - 1] === '\n') end -= 1;
  return unified.slice(0, end);
}

/** Names a text: SHA-256 of the UTF-8 of its normal form. Equal in draft, composer and approval. */
export const textHash = (text: string): Hash => hashOfText(normalizeText(text));
