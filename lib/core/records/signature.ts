import { ed25519 } from '@noble/curves/ed25519.js';
import { base64urlnopad } from '@scure/base';

/** As RFC 8032 says: keys of small order, which fit many signatures, are refused. */
const strict = { zip215: false } as const;

/**
 * Whether a key signed these bytes; never throws.
 *
 * @param signature Ed25519, base64url.
 * @param key Public, base64url.
 */
export function isSignedBy(key: string, signature: string, bytes: Uint8Array): boolean {
  try {
    const [signed, publicKey] = [signature, key].map((text) => base64urlnopad.decode(text));
    return ed25519.verify(signed as Uint8Array, bytes, publicKey as Uint8Array, strict);
  } catch {
    // No point of the curve, or letters that nobody writes.
    return false;
  }
}
