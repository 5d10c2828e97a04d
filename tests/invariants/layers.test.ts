import { afterAll, describe, expect, test } from 'vitest';
import { PlantedTree } from './planted-tree.ts';

const check = ['scripts/check/layers.ts', '--preserve-symlinks'];

describe('the check of the layers names', () => {
  const tree = new PlantedTree('layers');
  afterAll(() => tree.remove());
  const { status, output } = tree.run('node', check);

  test.each([
    ['no-cycles', 'components/planted-cycle'],
    ['everything-resolves', 'lib/keeping/planted-unresolved.ts -> ./nowhere.ts'],
    ['core-is-pure', 'lib/core/planted-impure.ts'],
    ['services-do-not-meet', 'lib/keeping/planted-meeting.ts -> lib/storage/database.ts'],
    ['lib-has-no-interface', 'lib/composers/planted-interface.ts'],
    ['components-are-pure-views', 'components/planted-saver.ts'],
    ['entrypoints-stand-alone', 'entrypoints/popup/planted-neighbour.ts'],
    ['the-program-knows-no-tests', 'lib/keeping/planted-tested.ts'],
    [
      'evaluation-sees-what-people-see',
      'scripts/evaluate/planted-insider.ts -> lib/core/ceremony.ts',
    ],
    ['no-orphans', 'lib/core/planted-orphan.ts'],
    ['no-database-on-foreign-pages', 'entrypoints/panel/planted-database.ts'],
    ['no-zod-in-the-page', 'entrypoints/panel/planted-zod.ts'],
    ['the-loader-is-tiny', 'entrypoints/composer.content/planted-heavy.ts -> node_modules/react/'],
    ['the-loader-is-tiny', 'entrypoints/composer.content/planted-heavy.ts -> lib/core/rules/'],
    ['the-loader-is-tiny', 'entrypoints/composer.content/planted-heavy.ts -> lib/core/lexicon/'],
    ['the-loader-is-tiny', 'entrypoints/composer.content/planted-heavy.ts -> lib/i18n/'],
  ])('%s: %s', (rule, violation) => {
    expect(output).toContain(`${rule}: ${violation}`);
    expect(status).toBe(1);
  });
});

test('a cruiser that sees too few files fails', () => {
  const tree = new PlantedTree('blind');
  const { status, output } = tree.run('node', check);
  tree.remove();
  expect(output).toMatch(/\.dependency-cruiser\.mjs: saw \d+ of \d+ source files/);
  expect(output).toMatch(/\.dependency-cruiser\.reach\.mjs: saw \d+ of \d+ source files/);
  expect(status).toBe(1);
});

test('the project itself keeps its layers', () => {
  const tree = new PlantedTree();
  const { status, output } = tree.run('node', check);
  tree.remove();
  expect(output.trim()).toBe('');
  expect(status).toBe(0);
});
