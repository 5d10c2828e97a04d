import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * What is measured beside ours is no dependency of the project: the first time it is installed into a
 * folder with a package.json and a lock of its own.
 *
 * @param place Folder below `scripts`.
 * @throws Where it cannot be installed.
 */
export function installPeers(place: string): void {
  const folder = fileURLToPath(new URL(`../${place}/`, import.meta.url));
  if (existsSync(`${folder}node_modules/.package-lock.json`)) return;
  console.error('Memasang pembanding (sekali saja) …');
  const args = ['ci', '--no-audit', '--no-fund', '--ignore-scripts'];
  const shell = process.platform === 'win32';
  // Standard output is for the figures alone.
  const { status } = spawnSync('npm', args, { cwd: folder, stdio: ['ignore', 2, 2], shell });
  if (status !== 0) throw new Error(`npm ci failed in ${folder}`);
}
