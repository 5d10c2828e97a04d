import { utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * The bytes that an author signs: what they speak of, and the record's hash in small hexadecimal letters.
 * The words in front keep a signature from standing for anything else that the same key might sign.
 */
export const signedText = (hash: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(utf8ToBytes(`siap-tayang:record:1:${hash}`));
