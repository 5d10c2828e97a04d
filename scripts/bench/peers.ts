import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Subject } from './measure.ts';

const folder = fileURLToPath(new URL('peers/', import.meta.url));

/**
 * The other checkers. They are no dependency of the project: the first time they are installed into a
 * folder with a package.json and a lock of its own.
 */
export async function setUpPeers(): Promise<readonly Subject[]> {
  if (!existsSync(`${folder}node_modules/.package-lock.json`)) install();
  // By its address, so that no tool of the project looks for packages that are not there.
  const address = new URL('peers/checkers.mjs', import.meta.url).href;
  const { setUpCheckers } = (await import(address)) as {
    setUpCheckers(): Promise<readonly Subject[]>;
  };
  return setUpCheckers();
}

function install(): void {
  console.error('Memasang pembanding (sekali saja, sekitar 130 MB) …');
  const args = ['ci', '--no-audit', '--no-fund', '--ignore-scripts'];
  const shell = process.platform === 'win32';
  // Standard output is for the figures alone.
  const { status } = spawnSync('npm', args, { cwd: folder, stdio: ['ignore', 2, 2], shell });
  if (status !== 0) throw new Error(`npm ci failed in ${folder}`);
}
