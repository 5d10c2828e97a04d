import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ed25519 } from '@noble/curves/ed25519.js';
import { base64urlnopad } from '@scure/base';
import {
  hashOfPack,
  packFormat,
  packVersion,
  signedPackText,
  writePack,
} from '../lib/core/policy-pack/format.ts';
import { bantenPolicy } from './demo/banten-policy.ts';

/** Writes the example pack of the docs, signed by a key that is thrown away at once. */
const { secretKey, publicKey } = ed25519.keygen();
const pack = {
  series: '3b6f0c1e-7d52-4c9a-8f43-0e5a1d2b7c64',
  number: 1,
  name: 'Banten (contoh)',
  issuedAt: '2026-11-29T03:00:00.000Z',
  isExample: true,
  policy: bantenPolicy,
};
const signer = {
  name: 'Contoh, bukan siapa-siapa',
  office: 'Siap Tayang',
  key: base64urlnopad.encode(publicKey),
};
const hash = hashOfPack(pack, signer);
const signature = base64urlnopad.encode(ed25519.sign(signedPackText(hash), secretKey));
const file = join(import.meta.dirname, '../docs/examples/paket-kebijakan-banten-contoh.siaptayang');
writeFileSync(
  file,
  writePack({ format: packFormat, version: packVersion, pack, signer, signature }),
);
