import { ed25519 } from '@noble/curves/ed25519.js';
import { base64urlnopad } from '@scure/base';
import {
  hashOfPack,
  packFormat,
  packVersion,
  signedPackText,
} from '../../../lib/core/policy-pack/format.ts';

export const { secretKey, publicKey } = ed25519.keygen();
export const otherKey = ed25519.keygen();

export const signer = {
  name: 'Dewi Anggraini',
  office: 'Grup PR',
  key: base64urlnopad.encode(publicKey),
};

export const pack = {
  series: '8f0d5b0e-5c3a-4d0f-9c57-2f6a4e1b7a10',
  number: 6,
  name: 'Banten',
  issuedAt: '2026-11-02T03:00:00.000Z',
  isExample: false,
  policy: { values: ['Melayani'] } as object,
};

/** The text of a pack file, signed by a key whatever stands in it. */
export function packFile(change: object = {}, by = secretKey, signing: object = signer): string {
  const content = { ...pack, ...change };
  const hash = hashOfPack(content, signing);
  const signature = base64urlnopad.encode(ed25519.sign(signedPackText(hash), by));
  const file = { format: packFormat, version: packVersion, pack: content, signer: signing };
  return JSON.stringify({ ...file, signature });
}
