import { afterAll, describe, expect, test } from 'vitest';
import { PlantedTree } from './planted-tree.ts';

const files = ['rules', 'rules-structure', 'rules-manual', 'patterns'];

describe('the tests of the rules name', () => {
  const tree = new PlantedTree('rules');
  afterAll(() => tree.remove());
  tree.replace('lib/core/rules/language/long-sentence.ts', /name: \{ id: '/, '$&Ditanam ');
  const { status, output } = tree.run('vitest', [
    'run',
    '--project=core',
    ...files.map((name) => `tests/core/${name}.test.ts`),
    // Only what concerns the planted: to check every pattern again takes long.
    '--testNamePattern=planted|registered|manual|docs/rules',
  ]);
  const failures = output.split('\n').filter((line) => line.includes('FAIL'));

  test.each([
    ['a rule that is not registered', 'rules-structure.test.ts > every file below rules/'],
    ['an example that marks the wrong word', 'rules.test.ts > language/planted > flags wrongly'],
    ['a rule that names the punishment', 'rules-structure.test.ts > language/planted > speaks as'],
    [
      'a pattern that can become slow',
      'make a pattern slow > lexicon/planted-slow.ts: /^(?:a+)+$/u',
    ],
    ['a manual that says something else', 'rules-manual.test.ts > docs/rules.md says'],
  ])('%s', (_violation, failure) => {
    expect(failures.join('\n')).toContain(failure);
    expect(status).toBe(1);
  });

  test('what to do, in their own words', () => {
    expect(output).toContain('Import rules/language/planted.ts in rules/index.ts');
    expect(output).toContain('Rewrite the pattern so that it has one way to match');
    expect(output).toContain('Name the article, never the punishment.');
    expect(output).toMatch(/^\s*\+.*Ditanam Kalimat/m);
  });
});

test('a pattern that is built at run time is named', () => {
  const tree = new PlantedTree('patterns');
  const { status, output } = tree.run('vitest', [
    'run',
    '--project=core',
    'tests/core/patterns.test.ts',
  ]);
  tree.remove();
  expect(output).toContain('text/planted-built.ts builds a pattern at run time');
  expect(status).toBe(1);
});
