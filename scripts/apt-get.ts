import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

export const canInstall = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** Runs apt-get; what it prints goes to our standard error, so that our output stays clean. */
function aptGet(...args: readonly string[]): boolean {
  const { status } = spawnSync('apt-get', args, {
    stdio: ['ignore', process.stderr, process.stderr],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}

/** Brings the lists of packages up to date. Without this setting apt-get calls an update without a network a success. */
export const aptUpdate = (): boolean => aptGet('update', '-o', 'APT::Update::Error-Mode=any');

export const aptInstall = (...names: readonly string[]): boolean =>
  aptGet('install', '-y', '--no-install-recommends', ...names);
