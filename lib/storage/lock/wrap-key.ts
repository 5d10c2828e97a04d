import { x25519 } from '@noble/curves/ed25519.js';
import { Decrypter, Encrypter } from 'age-encryption';
import type { Failure } from '../../core/failure.ts';
import { fail, type Result, succeed } from '../../core/result.ts';

/**
 * Work of one try to guess a passphrase, as the binary logarithm of scrypt's N: a person may choose it, so
 * that it is more than for the generated words of a backup. It takes one to three seconds.
 */
const workFactor = 17;

/** A new key of the desk. */
export interface MadeKey {
  readonly secretKey: Uint8Array;
  readonly publicKey: Uint8Array;
  /** The secret key as an age file that the passphrase opens. */
  readonly wrapped: Uint8Array;
}

/** Makes the key of a desk, and opens it once again before it is trusted. `lock.not-made` where that fails. */
export async function makeKey(passphrase: string): Promise<Result<MadeKey, Failure>> {
  const { secretKey, publicKey } = x25519.keygen();
  const wrapped = await wrapKey(secretKey, passphrase);
  return wrapped.ok ? succeed({ secretKey, publicKey, wrapped: wrapped.value }) : wrapped;
}

/** Encrypts the key with a passphrase; `lock.not-made` where it does not open with it again. */
export async function wrapKey(
  secretKey: Uint8Array,
  passphrase: string,
): Promise<Result<Uint8Array, Failure>> {
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(workFactor);
  encrypter.setPassphrase(tidy(passphrase));
  const wrapped = await encrypter.encrypt(secretKey);
  const opened = await unwrapKey(wrapped, passphrase);
  const isSame = opened.ok && opened.value.join() === secretKey.join();
  return isSame ? succeed(wrapped) : fail({ code: 'lock.not-made' });
}

/** The secret key; `lock.wrong-passphrase` where the passphrase is another one. */
export async function unwrapKey(
  wrapped: Uint8Array,
  passphrase: string,
): Promise<Result<Uint8Array, Failure>> {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(tidy(passphrase));
  try {
    return succeed(await decrypter.decrypt(wrapped));
  } catch (error) {
    return fail({ code: 'lock.wrong-passphrase', detail: String(error) });
  }
}

/** The same letters are the same, on whatever keyboard they were typed. */
const tidy = (passphrase: string): string => passphrase.normalize('NFKC').trim();
