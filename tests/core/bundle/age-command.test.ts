import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { base64urlnopad, bech32 } from '@scure/base';
import { expect, onTestFinished, test } from 'vitest';
import { openBundle, packBundle } from '@/lib/backup/bundle-file.ts';
import type { Lock } from '@/lib/backup/pack-backup.ts';
import { recipientOf } from '@/lib/core/bundle/recipient.ts';
import { bundleLines } from '@/lib/core/bundle/write-bundle.ts';
import { makeKeys } from '@/lib/storage/people/keys.ts';
import { version } from '../records/histories.ts';
import { bundleOf } from './bundle-of.ts';

/** The program of others, which an office can run without us. */
if (spawnSync('age', ['--version']).status !== 0)
  throw new Error('age was not found. Run "node scripts/install-age.ts" or install it.');

const whole = bundleOf([version('Posyandu buka Sabtu.')]);
const lines = `${bundleLines(whole).join('\n')}\n`;

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'siap-tayang-age-'));
  onTestFinished(() => rmSync(path, { recursive: true }));
  return path;
}

async function written(lock: Lock, path: string): Promise<void> {
  const file = await packBundle(whole, lock);
  if (!file.ok) throw new Error(file.failure.code);
  writeFileSync(path, await file.value.bytes());
}

test('age opens a review file that was locked for a key of its own', async () => {
  const [place, key] = [folder(), 'key.txt'];
  execFileSync('age-keygen', ['-o', key], { cwd: place, stdio: 'ignore' });
  const recipient = execFileSync('age-keygen', ['-y', key], { cwd: place }).toString().trim();
  const raw = base64urlnopad.encode(bech32.decodeToBytes(recipient).bytes);
  expect(recipientOf(raw)).toBe(recipient);
  const { encryptionKey } = await makeKeys();
  await written(
    { recipients: [recipientOf(encryptionKey), recipient] },
    join(place, 'a.siaptayang'),
  );
  const opened = execFileSync('age', ['-d', '-i', key, 'a.siaptayang'], { cwd: place });
  expect(gunzipSync(opened).toString()).toBe(lines);
});

test('a key that lies in the browser opens what age locked for it', async () => {
  const { encryption, encryptionKey } = await makeKeys();
  const locked = execFileSync('age', ['-r', recipientOf(encryptionKey)], {
    input: gzipSync(lines),
  });
  const opened = await openBundle(new Blob([locked]), { keys: [encryption] });
  expect(opened).toEqual({ ok: true, value: whole });
});

/** Types the words where age asks for them: it reads a passphrase from a terminal only. */
const typed = `
import os, pty, sys
pid, terminal = pty.fork()
if pid == 0:
    os.execvp('age', ['age', '-d', '-o', 'open.gz', 'b.siaptayang'])
asked = b''
while b'passphrase' not in asked:
    asked += os.read(terminal, 1000)
os.write(terminal, sys.argv[1].encode() + b'\\n')
try:
    while os.read(terminal, 1000): pass
except OSError:
    pass
sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
`;

test('age opens a review file under six words', async () => {
  const [place, words] = [folder(), 'pantai lampu kertas embun sawah gitar'];
  await written({ words }, join(place, 'b.siaptayang'));
  const { status } = spawnSync('python3', ['-c', typed, words], { cwd: place });
  expect(status).toBe(0);
  expect(gunzipSync(readFileSync(join(place, 'open.gz'))).toString()).toBe(lines);
});
