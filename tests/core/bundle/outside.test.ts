import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ed25519 } from '@noble/curves/ed25519.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { base64urlnopad } from '@scure/base';
import { expect, onTestFinished, test } from 'vitest';
import { packBundle } from '@/lib/backup/bundle-file.ts';
import type { NamedRecord } from '@/lib/core/records/record.ts';
import { named, version } from '../records/histories.ts';
import { bundleOf } from './bundle-of.ts';

const { secretKey, publicKey } = ed25519.keygen();
const plain = version('Posyandu buka Sabtu 😀.\n"Bawa KTP"\t\u0001 é \u2028');
const mine = named<'version'>({
  ...plain.record,
  author: { name: 'Rina', key: base64urlnopad.encode(publicKey) },
});
const sign = (text: string) => base64urlnopad.encode(ed25519.sign(utf8ToBytes(text), secretKey));
const signed = { ...mine, signature: sign(`siap-tayang:record:1:${mine.hash}`) };
const forged = { ...mine, signature: sign(`siap-tayang:record:1:${plain.hash}`) };

/** What a check with Python and `openssl` alone says of a bundle of these records. */
async function checked(records: readonly NamedRecord[]): Promise<string> {
  const file = await packBundle(bundleOf(records), null);
  if (!file.ok) throw new Error(file.failure.code);
  const folder = mkdtempSync(join(tmpdir(), 'siap-tayang-bundle-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'open.gz');
  writeFileSync(path, await file.value.bytes());
  return new Promise((resolve) => {
    execFile('python3', ['scripts/verify-bundle.py', path], (_, out, err) => resolve(out + err));
  });
}

test('a check without Siap Tayang finds the hashes and signatures of a bundle right', async () => {
  expect(await checked([signed, plain])).toBe('1 signed, 1 unsigned, 0 faults\n');
});

test('it finds a signature that is of something else', async () => {
  expect(await checked([forged])).toMatch(/signature is not by the key[\s\S]*1 faults/);
});

test('it finds a changed record', async () => {
  const changed = { ...plain, record: { ...plain.record, at: '2026-11-02T00:00:00.000Z' } };
  expect(await checked([changed])).toMatch(/does not match its hash[\s\S]*1 faults/);
});
