// After `npm install`: the types that WXT generates, and the commit hooks where this is a git checkout.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const run = (command: string, args: readonly string[]): number =>
  spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status ?? 1;

if (existsSync('.git') && !process.env.CI) run('lefthook', ['install']);
process.exitCode = run('wxt', ['prepare']);
