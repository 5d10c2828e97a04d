import { type Unseal, unsealWith } from './sealed-box.ts';

/** Whether sealed rows can be opened at this moment. */
export interface KeyRing {
  /** Null while the desk is locked, or where no key was given. */
  readonly unseal: Unseal | null;
  /** Until this is there nobody knows; the database waits for it. */
  readonly ready: Promise<unknown>;
}

/** For who reads and writes without the key. */
export const noKey: KeyRing = { unseal: null, ready: Promise.resolve() };

/** For a worker, which is given the key by its page; null where there is none. */
export const keyInHand = (secretKey: Uint8Array | null): KeyRing => ({
  unseal: secretKey && unsealWith(secretKey),
  ready: Promise.resolve(),
});
