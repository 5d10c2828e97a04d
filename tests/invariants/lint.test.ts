import { afterAll, describe, expect, test } from 'vitest';
import { PlantedTree } from './planted-tree.ts';

const lines = (count: number, line: string): string => `${line}\n`.repeat(count);

describe('Biome names', () => {
  const tree = new PlantedTree('lint');
  afterAll(() => tree.remove());
  tree.plant('lib/keeping/planted-long-file.ts', `export {};\n${lines(200, 'export {};')}`);
  tree.plant(
    'lib/keeping/planted-long-function.ts',
    `export function long(): number {\n  let sum = 0;\n${lines(40, '  sum += 1;')}  return sum;\n}\n`,
  );
  tree.plant('components/planted-ring.ts', "export { two } from './planted-ring-back.ts';\n");
  tree.plant(
    'components/planted-ring-back.ts',
    "export { one as two } from './planted-ring.ts';\n",
  );
  const { status, output } = tree.run('biome', [
    'lint',
    '--reporter=github',
    '--max-diagnostics=none',
    '--error-on-warnings',
    'lib',
    'components',
  ]);
  const reports = output.split('\n').filter((line) => /^::(?:error|warning)/.test(line));
  const purity = 'The core has no clock and no randomness: take it as an argument.';

  test.each([
    ['lib/core/planted-now.ts', purity],
    ['lib/core/planted-date.ts', purity],
    ['lib/core/planted-random.ts', purity],
    ['lib/core/planted-performance.ts', purity],
    ['lib/keeping/planted-long-file.ts', 'noExcessiveLinesPerFile'],
    ['lib/keeping/planted-long-function.ts', 'noExcessiveLinesPerFunction'],
    ['lib/keeping/planted-complex.ts', 'noExcessiveCognitiveComplexity'],
    ['lib/keeping/planted-floating.ts', 'noFloatingPromises'],
    ['lib/keeping/planted-any.ts', 'noExplicitAny'],
    ['lib/keeping/planted-assertion.ts', 'noNonNullAssertion'],
    ['lib/keeping/planted-console.ts', 'noConsole'],
    ['lib/keeping/planted-ternary.ts', 'noNestedTernary'],
    ['lib/keeping/plantedName.ts', 'useFilenamingConvention'],
    ['lib/keeping/planted-unused.ts', 'noUnusedImports'],
    ['lib/keeping/planted-type.ts', 'useImportType'],
    ['lib/keeping/planted-dependency.ts', 'noUndeclaredDependencies'],
    ['components/planted-ring.ts', 'noImportCycles'],
  ])('%s: %s', (file, complaint) => {
    const found = reports.filter((line) => line.includes(`/${file},line=`));
    expect(found.join('\n')).toContain(complaint);
    expect(status).toBe(1);
  });
});
