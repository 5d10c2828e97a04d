import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { x25519 } from '@noble/curves/ed25519.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';

const keyLength = 32;
const nonceLength = 24;
/** What the derived keys are for: a key of another purpose opens no box. */
const purpose = new TextEncoder().encode('siap-tayang sealed row 1');

/** Puts bytes into a box that only the owner of the secret key opens. */
export type Seal = (content: Uint8Array, bound: Uint8Array) => Uint8Array;

/**
 * Opens such a box.
 *
 * @throws Error where the box was changed, is bound to something else, or is for another key.
 */
export type Unseal = (box: Uint8Array, bound: Uint8Array) => Uint8Array;

/**
 * Begins to seal for a public key: one key agreement for as long as this page lives, and a new random
 * nonce of 24 bytes for each box. All of it is synchronous: a transaction of the database waits for
 * nothing else.
 */
export function sealFor(publicKey: Uint8Array): Seal {
  const { secretKey, publicKey: ours } = x25519.keygen();
  const key = agreed(secretKey, publicKey, ours, publicKey);
  return (content, bound) => {
    const nonce = crypto.getRandomValues(new Uint8Array(nonceLength));
    const closed = xchacha20poly1305(key, nonce, bound).encrypt(content);
    const box = new Uint8Array(keyLength + nonceLength + closed.length);
    box.set(ours);
    box.set(nonce, keyLength);
    box.set(closed, keyLength + nonceLength);
    return box;
  };
}

/** Opens boxes with the secret key. Boxes of one page share an agreement, which is worked out once. */
export function unsealWith(secretKey: Uint8Array): Unseal {
  const publicKey = x25519.getPublicKey(secretKey);
  const known = new Map<string, Uint8Array>();
  return (box, bound) => {
    const theirs = box.subarray(0, keyLength);
    const name = theirs.join();
    const key = known.get(name) ?? agreed(secretKey, theirs, theirs, publicKey);
    known.set(name, key);
    const nonce = box.subarray(keyLength, keyLength + nonceLength);
    return xchacha20poly1305(key, nonce, bound).decrypt(box.subarray(keyLength + nonceLength));
  };
}

/** The key that both sides come to; both public keys take part in it. */
function agreed(
  secretKey: Uint8Array,
  other: Uint8Array,
  ephemeral: Uint8Array,
  recipient: Uint8Array,
): Uint8Array {
  const salt = new Uint8Array(2 * keyLength);
  salt.set(ephemeral);
  salt.set(recipient, keyLength);
  return hkdf(sha256, x25519.getSharedSecret(secretKey, other), salt, purpose, keyLength);
}
