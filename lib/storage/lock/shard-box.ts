import { x25519 } from '@noble/curves/ed25519.js';
import { sealFor, unsealWith } from './sealed-box.ts';

/** Seals what was indexed of a sealed desk with the key of the desk. */
export function shardBox(secretKey: Uint8Array) {
  const [seal, unseal] = [sealFor(x25519.getPublicKey(secretKey)), unsealWith(secretKey)];
  return {
    close: (words: Uint8Array, year: number) => seal(words, boundTo(year)),
    open: (box: Uint8Array, year: number) => unseal(box, boundTo(year)),
  };
}

const boundTo = (year: number): Uint8Array => new TextEncoder().encode(`search ${year}`);
