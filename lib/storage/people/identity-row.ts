/**
 * Keys of a member of this profile, beside what they sign. Either the browser keeps the secret halves and gives
 * them to nobody, or they lie here under the passphrase of the member. Neither is in a backup; both go with the
 * profile.
 */
export interface IdentityRow {
  /** Hash of the member's record, beside which nothing names the row. */
  readonly id: string;
  /** The record that says who this is. */
  readonly member: string;
  /** Ed25519 public key, base64url. */
  readonly publicKey: string;
  /** Signs: Ed25519, not extractable; null where the keys lie under a passphrase. */
  readonly signing: CryptoKey | null;
  /** Opens what was encrypted for this person: X25519, not extractable; `age-encryption` takes it as it is. */
  readonly encryption: CryptoKey | null;
  /** Both secret halves as an age file that the passphrase opens; null where the browser keeps them. */
  readonly wrapped: Uint8Array | null;
}

/** An own record that has no signature yet; written and removed together with what it speaks of. */
export interface UnsignedRow {
  readonly hash: string;
  readonly draft: string | null;
  /** The key that is to sign it: nobody signs what another member of the profile wrote. */
  readonly key: string;
}
