import { base64urlnopad } from '@scure/base';
import { signedText } from '../../core/records/signed-text.ts';

/** New keys of one person, with their public halves as records carry them: base64url. */
export interface NewKeys {
  readonly signing: CryptoKey;
  readonly signingKey: string;
  readonly encryption: CryptoKey;
  readonly encryptionKey: string;
}

/**
 * Makes keys whose secret halves never leave the browser.
 *
 * @throws Where the browser knows no Ed25519 or X25519.
 */
export async function makeKeys(): Promise<NewKeys> {
  const signing = await pairOf('Ed25519', ['sign', 'verify']);
  const encryption = await pairOf('X25519', ['deriveBits']);
  return {
    signing: signing.privateKey,
    signingKey: await written(signing.publicKey),
    encryption: encryption.privateKey,
    encryptionKey: await written(encryption.publicKey),
  };
}

const pairOf = (name: string, usages: readonly KeyUsage[]): Promise<CryptoKeyPair> =>
  // The compiler knows these two only as names of any algorithm.
  crypto.subtle.generateKey({ name }, false, [...usages]) as Promise<CryptoKeyPair>;

const written = async (key: CryptoKey): Promise<string> =>
  base64urlnopad.encode(new Uint8Array(await crypto.subtle.exportKey('raw', key)));

/** Signs the name of a record; base64url. */
export async function signHash(key: CryptoKey, hash: string): Promise<string> {
  const signature = await crypto.subtle.sign('Ed25519', key, signedText(hash));
  return base64urlnopad.encode(new Uint8Array(signature));
}
