import { type Hash, hashOfText } from './hash.ts';

/**
 * The text by which two texts count as the same (`docs/text-identity.md`): one kind of line end, and no
 * empty lines at the end. Nothing else is touched: what a reader could see stays.
 */
export const normalizeText = (text: string): string =>
  text.replaceAll('\r\n', '\n').replace(/\n+$/u, '');

/** Names a text: SHA-256 of the UTF-8 of its normal form. Equal in draft, composer and approval. */
export const textHash = (text: string): Hash => hashOfText(normalizeText(text));
