import { spawnSync } from 'node:child_process';

const shell = process.platform === 'win32';

/** Runs a tool of the project and shows what it says. True when it found nothing to complain about. */
export const run = (command: string, args: readonly string[]): boolean =>
  spawnSync(command, args, { stdio: 'inherit', shell }).status === 0;
