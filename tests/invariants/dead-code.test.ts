import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PlantedTree } from './planted-tree.ts';

const root = join(import.meta.dirname, '../..');

test('knip names a file and an export that nobody uses', () => {
  const tree = new PlantedTree();
  // What only a test uses is in use.
  cpSync(join(root, 'tests'), join(tree.folder, 'tests'), { recursive: true });
  tree.plant('lib/keeping/planted-unused.ts', 'export const nobody = 1;\n');
  tree.replace(
    'lib/keeping/autosave.ts',
    /^export class Autosave/m,
    'export const plantedExport = 1;\n\n$&',
  );
  const options = ['--include', 'files,exports', '--reporter', 'compact'];
  const { status, output } = tree.run('knip', options);
  tree.remove();
  expect(output).toContain('lib/keeping/planted-unused.ts');
  expect(output).toMatch(/lib\/keeping\/autosave\.ts.*plantedExport/);
  expect(status).toBe(1);
});
