import { base64urlnopad, bech32 } from '@scure/base';

/**
 * The key of a member as age writes it, `age1…`: who holds its other half opens what is locked to it.
 *
 * @param encryptionKey X25519 public key, base64url, as a member's record carries it.
 */
export const recipientOf = (encryptionKey: string): string =>
  bech32.encodeFromBytes('age', base64urlnopad.decode(encryptionKey));
