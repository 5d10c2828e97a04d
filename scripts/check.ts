// Everything that must hold before a commit lands: format, lint, types, layers, dead code, sizes.
import { run } from './check/run.ts';

const steps: readonly (readonly [name: string, check: () => boolean])[] = [
  ['format and lint', () => run('biome', ['check', '--error-on-warnings'])],
  ['types', () => run('wxt', ['prepare']) && run('tsc', ['--noEmit'])],
  ['types of the core, without a browser', () => run('tsc', ['--noEmit', '-p', 'lib/core'])],
  ['layers', () => run('node', ['scripts/check/layers.ts'])],
  ['dead code', () => run('knip', [])],
  ['sizes', () => run('wxt', ['build']) && run('size-limit', [])],
  ['what is in the page', () => run('node', ['scripts/check/bundles.ts'])],
];

const failed = steps.filter(([name, check]) => {
  console.log(`\n== ${name}`);
  return !check();
});
console.log(
  failed.length === 0
    ? `\nAll ${steps.length} checks hold.`
    : `\nDo not hold: ${failed.map(([name]) => name).join(', ')}.`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
