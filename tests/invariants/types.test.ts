import { afterAll, describe, expect, test } from 'vitest';
import { PlantedTree } from './planted-tree.ts';

describe('the types of the core know no browser', () => {
  const tree = new PlantedTree('types');
  afterAll(() => tree.remove());
  const { status, output } = tree.run('tsc', ['--noEmit', '-p', 'lib/core']);

  test.each([
    ['planted-document.ts', 'document'],
    ['planted-fetch.ts', 'fetch'],
    ['planted-browser.ts', 'window'],
    ['planted-browser.ts', 'process'],
  ])('%s: %s', (file, name) => {
    const found = output.split('\n').filter((line) => line.includes(`lib/core/${file}`));
    expect(found.join('\n')).toContain(`Cannot find name '${name}'`);
    expect(status).not.toBe(0);
  });
});

test('a text that English lacks does not compile', () => {
  const tree = new PlantedTree();
  tree.replace('lib/i18n/id/popup.ts', /^export const .*\{$/m, "$&\n  planted: 'Ditanam',");
  const { status, output } = tree.run('tsc', ['--noEmit']);
  tree.remove();
  expect(output).toMatch(/lib\/i18n\/.*error TS/);
  expect(output).toContain("'planted' is missing");
  expect(status).not.toBe(0);
});
