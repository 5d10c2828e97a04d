import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { composers } from '@/lib/composers/index.ts';

test('every composer file is registered under its name', () => {
  const files = globSync('lib/composers/*.ts')
    .filter((file) => readFileSync(file, 'utf8').includes('export default defineComposer('))
    .map((file) => basename(file, '.ts'));
  expect(
    composers.map(({ id }) => id).sort(),
    'Add the new composer to lib/composers/index.ts; its id is the name of its file.',
  ).toEqual(files.sort());
});
