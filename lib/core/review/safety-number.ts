import { sha512 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { Member } from './known-people.ts';

const groups = 12;
const bytesOfGroup = 5;

/**
 * Digits that two people read to each other: from the public keys of both, so that they are the same on both
 * sides and other as soon as one key is another. SHA-512, five bytes to each group of five digits, as messengers do.
 *
 * @returns Twelve groups of five digits.
 */
export function safetyNumber(one: Member, other: Member): readonly string[] {
  const keys = [one, other].map(
    ({ record: { body } }) => `${body.signingKey}.${body.encryptionKey}`,
  );
  return groupsOf(['siap-tayang:safety:1', ...keys.sort()].join('\n'));
}

/**
 * Digits of one key alone, for whoever has none of their own: its owner reads them out.
 *
 * @param key Ed25519 public key, base64url.
 * @returns Twelve groups of five digits.
 */
export const keyNumber = (key: string): readonly string[] => groupsOf(`siap-tayang:key:1\n${key}`);

function groupsOf(text: string): readonly string[] {
  const digest = sha512(utf8ToBytes(text));
  return Array.from({ length: groups }, (_, at) =>
    digitsOf(digest.subarray(at * bytesOfGroup, (at + 1) * bytesOfGroup)),
  );
}

const digitsOf = (bytes: Uint8Array): string =>
  String(bytes.reduce((sum, byte) => sum * 256 + byte, 0) % 100_000).padStart(5, '0');
