import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import { z } from 'zod';

/** SHA-256 in small hexadecimal letters. */
export const hashSchema = z.string().regex(/^[0-9a-f]{64}$/);

export type Hash = z.infer<typeof hashSchema>;

/**
 * SHA-256 of the canonical JSON of a value (RFC 8785): equal values have equal names, whatever the order
 * of their fields. Half a surrogate pair, which neither canonical JSON nor UTF-8 can write, counts as U+FFFD.
 *
 * @param value Plain data: no `undefined` in arrays, no functions, no cycles.
 */
export const hashOfData = (value: unknown): Hash =>
  hashOfText(canonicalize(wellFormed(value)) ?? 'null');

/** SHA-256 of the UTF-8 of a text, exactly as it is. */
export const hashOfText = (text: string): Hash => bytesToHex(sha256(utf8ToBytes(text)));

function wellFormed(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed();
  if (Array.isArray(value)) return value.map(wellFormed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([field, held]) => [field.toWellFormed(), wellFormed(held)]),
  );
}
