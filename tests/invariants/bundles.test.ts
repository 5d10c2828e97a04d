import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import kesehatan from '../../lib/core/audience/offices/kesehatan.ts';
import { examples } from '../../lib/core/rules/accuracy/weekday-date.ts';
import { bundleProblems } from '../../scripts/check/bundles.ts';
import { markedText } from '../core/support/rule-example.ts';
import { PlantedTree } from './planted-tree.ts';

const build = '.output/chrome-mv3';

describe('what the build puts into the page', () => {
  let tree: PlantedTree;
  beforeAll(() => {
    tree = new PlantedTree();
  });
  afterAll(() => tree.remove());

  const plant = (loader: string, panel: string, rescue = '') => {
    tree.plant(`${build}/content-scripts/composer.js`, loader);
    tree.plant(`${build}/panel.js`, panel);
    tree.plant(`${build}/chunks/rescue-planted.js`, rescue);
  };
  const problems = () => bundleProblems(join(tree.folder, build));
  // Noise cannot be compressed.
  const noise = (kilobytes: number) => `'${randomBytes(kilobytes * 500).toString('hex')}'`;

  test('an example of a rule is named', async () => {
    const example = examples.allows
      .map(markedText)
      .find((text) => !/[[\]\n\\"'`]/.test(text) && text.length > 25);
    plant('', `const text = "${example}";`);
    expect(await problems()).toEqual([`panel.js: carries an example: ${example}`]);
  });

  test('zod is named', async () => {
    plant('class ZodError {}', '');
    expect(await problems()).toEqual(['content-scripts/composer.js: carries zod']);
  });

  test('what is known of readers is named', async () => {
    plant('', `const why = '${kesehatan.sentenceWhy.id}';`);
    expect(await problems()).toEqual(['panel.js: carries readers']);
  });

  test('a clean build has nothing to name', async () => {
    plant('go();', 'show();');
    expect(await problems()).toEqual([]);
    expect(tree.run('size-limit', []).status).toBe(0);
  });

  test('a loader that is too large fails', () => {
    plant(noise(40), '');
    const { status, output } = tree.run('size-limit', []);
    expect(output).toMatch(/loader, on every page \(brotli\)\s+Package size limit has exceeded/);
    expect(status).toBe(1);
  });

  test('a panel that is too large fails', () => {
    plant('', noise(300));
    const { status, output } = tree.run('size-limit', []);
    expect(output).toMatch(/with the panel \(brotli\)\s+Package size limit has exceeded/);
    expect(status).toBe(1);
  });

  test('a rescue page that is too large fails', () => {
    plant('', '', noise(20));
    const { status, output } = tree.run('size-limit', []);
    expect(output).toMatch(/rescue page, script \(brotli\)\s+Package size limit has exceeded/);
    expect(status).toBe(1);
  });
});
