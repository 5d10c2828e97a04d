import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const violations = join(import.meta.dirname, 'violations');
const folders = ['lib', 'components', 'entrypoints', 'scripts', 'public', 'biome-plugins', '.wxt'];
const places = [...folders, 'tests/core', 'docs/rules.md'];

/** A copy of the project in which a test may break what it likes. */
export class PlantedTree {
  readonly folder = mkdtempSync(join(tmpdir(), 'siap-tayang-invariants-'));

  /** @param names folders below `violations/`, whose files lose the ending `.txt`. */
  constructor(...names: readonly string[]) {
    const configs = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isFile());
    for (const place of [...places, ...configs.map(({ name }) => name)]) {
      if (!existsSync(join(root, place))) throw new Error(`${place} is missing: run wxt prepare.`);
      cpSync(join(root, place), join(this.folder, place), { recursive: true });
    }
    symlinkSync(join(root, 'node_modules'), join(this.folder, 'node_modules'), 'junction');
    for (const name of names) this.#plantAll(join(violations, name));
  }

  plant(path: string, text: string): void {
    const target = join(this.folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }

  /** Changes a file; that the change finds nothing to change is a failure. */
  replace(path: string, before: string | RegExp, after: string): void {
    const text = readFileSync(join(this.folder, path), 'utf8');
    const changed = text.replace(before, after);
    if (changed === text) throw new Error(`${path} has no ${before}.`);
    this.plant(path, changed);
  }

  /** Runs a tool of the project in the tree. */
  run(command: string, args: readonly string[]): { status: number | null; output: string } {
    const { status, stdout, stderr } = spawnSync(command, args, {
      cwd: this.folder,
      encoding: 'utf8',
      env: environment(),
      maxBuffer: 64 * 1024 * 1024,
      shell: process.platform === 'win32',
    });
    return { status, output: `${stdout}\n${stderr}`.replaceAll('\\', '/') };
  }

  remove(): void {
    // The link first, so that nothing behind it can be removed.
    rmSync(join(this.folder, 'node_modules'));
    rmSync(this.folder, { recursive: true, force: true });
  }

  #plantAll(from: string): void {
    const entries = readdirSync(from, { recursive: true, encoding: 'utf8' });
    for (const file of entries.filter((entry) => entry.endsWith('.txt'))) {
      this.plant(file.slice(0, -'.txt'.length), readFileSync(join(from, file), 'utf8'));
    }
  }
}

/** Ours without what the outer Vitest put there, and with the tools of the project. */
function environment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(?:VITEST|NODE_ENV)/.test(name));
  const path = `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH}`;
  return { ...Object.fromEntries(kept), PATH: path, CI: '1', NO_COLOR: '1' };
}
