import { globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ClaimExamples, ClaimFinder } from '@/lib/core/ai-gate/claim.ts';
import { claimKinds } from '@/lib/core/ai-gate/claim-kinds.ts';
import { claimFinders } from '@/lib/core/ai-gate/claims/index.ts';
import { readPost } from '@/lib/core/text/post.ts';
import { unmark } from '../support/unmark.ts';

const folder = join(import.meta.dirname, '../../../lib/core/ai-gate/claims');
const files = globSync('*.ts', { cwd: folder }).filter((file) => file !== 'index.ts');
const modules: { default: ClaimFinder; examples: ClaimExamples }[] = await Promise.all(
  files.toSorted().map((file) => import(join(folder, file))),
);

test('every finder is in the list, one for each kind, under its name', () => {
  expect(modules.map((one) => one.default.kind)).toEqual(
    files.toSorted().map((file) => file.replace('.ts', '')),
  );
  expect(new Set(modules.map((one) => one.default))).toEqual(new Set(claimFinders));
  expect(claimFinders.map(({ kind }) => kind)).toEqual([...claimKinds]);
});

describe.each(modules)('$default.kind', ({ default: finder, examples }) => {
  test.each(examples.found)('is found: %s', (marked) => {
    const { text, spans } = unmark(marked);
    expect(finder.find(readPost(text, 'facebook'))).toEqual(spans);
  });

  test.each(examples.none)('is none: %s', (text) => {
    expect(finder.find(readPost(text, 'facebook'))).toEqual([]);
  });
});
