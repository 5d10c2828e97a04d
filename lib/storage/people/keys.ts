import { base64urlnopad } from '@scure/base';
import { signedText } from '../../core/records/signed-text.ts';

/** Secret halves in use: nobody takes them out of the browser. */
export interface OwnKeys {
  /** Ed25519, not extractable. */
  readonly signing: CryptoKey;
  /** X25519, not extractable. */
  readonly encryption: CryptoKey;
}

/** New keys of one person, with their public halves as records carry them: base64url. */
export interface NewKeys extends OwnKeys {
  readonly signingKey: string;
  readonly encryptionKey: string;
}

const usages = { Ed25519: ['sign', 'verify'], X25519: ['deriveBits'] } as const;
type Algorithm = keyof typeof usages;

/**
 * Makes keys whose secret halves never leave the browser.
 *
 * @throws Where the browser knows no Ed25519 or X25519.
 */
export const makeKeys = async (): Promise<NewKeys> =>
  inUse(await pairOf('Ed25519', false), await pairOf('X25519', false));

/**
 * Makes keys that can be put under a passphrase: they are taken out once, here, and are in use only as keys that
 * cannot be taken out.
 *
 * @throws Where the browser knows no Ed25519 or X25519.
 */
export async function makeKeysToWrap(): Promise<NewKeys & { readonly secret: Uint8Array }> {
  const [signing, encryption] = [await pairOf('Ed25519', true), await pairOf('X25519', true)];
  const secret = joined(await taken(signing.privateKey), await taken(encryption.privateKey));
  return { ...(await inUse(signing, encryption)), ...(await keysOf(secret)), secret };
}

/**
 * The keys as they were taken out, to be used and not to be taken out again.
 *
 * @throws Where these are no keys.
 */
export async function keysOf(secret: Uint8Array): Promise<OwnKeys> {
  const end = 1 + (secret[0] ?? 0);
  return {
    signing: await imported('Ed25519', secret.slice(1, end)),
    encryption: await imported('X25519', secret.slice(end)),
  };
}

async function inUse(signing: CryptoKeyPair, encryption: CryptoKeyPair): Promise<NewKeys> {
  return {
    signing: signing.privateKey,
    signingKey: await written(signing.publicKey),
    encryption: encryption.privateKey,
    encryptionKey: await written(encryption.publicKey),
  };
}

const pairOf = (name: Algorithm, isExtractable: boolean): Promise<CryptoKeyPair> =>
  // The compiler knows these two only as names of any algorithm.
  crypto.subtle.generateKey({ name }, isExtractable, [...usages[name]]) as Promise<CryptoKeyPair>;

const imported = (name: Algorithm, secret: Uint8Array<ArrayBuffer>): Promise<CryptoKey> =>
  crypto.subtle.importKey('pkcs8', secret, { name }, false, [usages[name][0]]);

const taken = async (key: CryptoKey): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.exportKey('pkcs8', key));

/** Both as PKCS #8, behind the length of the first. */
const joined = (signing: Uint8Array, encryption: Uint8Array): Uint8Array =>
  Uint8Array.of(signing.length, ...signing, ...encryption);

const written = async (key: CryptoKey): Promise<string> =>
  base64urlnopad.encode(new Uint8Array(await crypto.subtle.exportKey('raw', key)));

/**
 * Signs the name of a record; base64url.
 *
 * @param says What is signed of the name; other things than records have words of their own.
 */
export async function signHash(key: CryptoKey, hash: string, says = signedText): Promise<string> {
  const signature = await crypto.subtle.sign('Ed25519', key, says(hash));
  return base64urlnopad.encode(new Uint8Array(signature));
}
