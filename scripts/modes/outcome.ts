import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const folder = join(root, '.output', 'modes');

/** How one test ended. */
export interface Outcome {
  /** With the names of the groups around it. */
  readonly name: string;
  readonly state: string;
}

/** Keeps how the tests of one file ended; a later run of other files does not touch it. */
export function keepOutcomes(file: string, outcomes: readonly Outcome[]): void {
  const name = relative(root, file);
  mkdirSync(folder, { recursive: true });
  const kept = join(folder, `${name.replaceAll(/[\\/]/g, '--')}.json`);
  writeFileSync(kept, JSON.stringify({ file: name, outcomes }, null, 2));
}

/** Everything that was kept of files that are still there. */
export function keptOutcomes(): Outcome[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => {
    const { file, outcomes } = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    return existsSync(join(root, file)) ? outcomes : [];
  });
}
