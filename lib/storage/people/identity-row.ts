/** The one row of its table: whoever writes in this profile. */
export const ownIdentityId = 'own';

/**
 * The own keys of this profile, beside what they sign. The browser keeps the secret halves and gives them to
 * nobody, not even to us: they cannot be sealed, copied or backed up, and go with the profile.
 */
export interface IdentityRow {
  readonly id: typeof ownIdentityId;
  /** The record that says who this is. */
  readonly member: string;
  /** Ed25519 public key, base64url. */
  readonly publicKey: string;
  /** Signs: Ed25519, not extractable. */
  readonly signing: CryptoKey;
  /** Opens what was encrypted for this person: X25519, not extractable; `age-encryption` takes it as it is. */
  readonly encryption: CryptoKey;
}

/** An own record that has no signature yet; written and removed together with what it speaks of. */
export interface UnsignedRow {
  readonly hash: string;
  readonly draft: string | null;
}
