import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from 'recheck';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const core = join(import.meta.dirname, '../../lib/core');

interface Pattern {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** Every regular expression that stands in the source of the core. */
const patterns = globSync('**/*.ts', { cwd: core }).flatMap((file) => {
  const code = readFileSync(join(core, file), 'utf8');
  return findPatterns(ts.createSourceFile(file, code, ts.ScriptTarget.Latest), file);
});

function findPatterns(root: ts.SourceFile, file: string): Pattern[] {
  const found: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push({ file, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    if (ts.isNewExpression(node) && node.expression.getText(root) === 'RegExp') {
      throw new Error(
        `${file} builds a pattern at run time, where it cannot be checked. Write it out.`,
      );
    }
    ts.forEachChild(node, visit);
  };
  visit(root);
  return found;
}

/** Searched for a number of steps, not for a time: a busy machine must not change the answer. */
const bySteps = { timeout: null, incubationTimeout: null, attackTimeout: null } as const;

describe('no text can make a pattern slow', () => {
  test('there are patterns to check', () => {
    expect(patterns.length).toBeGreaterThan(30);
  });

  test.each(patterns)('$file: /$source/$flags', { timeout: 120_000 }, async ({ source, flags }) => {
    const { status, ...diagnosis } = await check(source, flags, bySteps);
    expect(
      status,
      `Rewrite the pattern so that it has one way to match: ${JSON.stringify(diagnosis).slice(0, 400)}`,
    ).toBe('safe');
  });
});
