import { globSync } from 'node:fs';
import { join } from 'node:path';
import type { Examples, Rule } from '../../../lib/core/rule.ts';

export interface RuleModule {
  /** Path below `rules/`, without the ending. */
  readonly path: string;
  readonly rule: Rule;
  readonly examples: Examples;
}

const folder = join(import.meta.dirname, '../../../lib/core/rules');

/** Every rule file that lies in the folder, whether it is registered or not. */
export const ruleModules: readonly RuleModule[] = await Promise.all(
  globSync('*/*.ts', { cwd: folder })
    .toSorted()
    .map(async (file) => {
      const module: { default: Rule; examples: Examples } = await import(join(folder, file));
      const path = file.replaceAll('\\', '/').replace(/\.ts$/u, '');
      return { path, rule: module.default, examples: module.examples };
    }),
);

/** Applies a replacement to a text. */
export const applyFix = (text: string, fix: { start: number; end: number; text: string }): string =>
  text.slice(0, fix.start) + fix.text + text.slice(fix.end);
