import { globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { claimKinds } from '@/lib/core/ai-gate/claim-kinds.ts';
import type { DoubtExamples, Doubter } from '@/lib/core/ai-gate/doubt.ts';
import { doubters } from '@/lib/core/ai-gate/doubts/index.ts';
import { readClaims } from '@/lib/core/ai-gate/read-claims.ts';
import { readPost } from '@/lib/core/text/post.ts';
import { unmark } from '../support/unmark.ts';

const folder = join(import.meta.dirname, '../../../lib/core/ai-gate/doubts');
const files = globSync('*.ts', { cwd: folder }).filter((file) => file !== 'index.ts');
const modules: { default: Doubter; examples: DoubtExamples }[] = await Promise.all(
  files.toSorted().map((file) => import(join(folder, file))),
);

test('every kind of claim is held against the facts once', () => {
  expect(new Set(modules.map((one) => one.default))).toEqual(new Set(doubters));
  expect(doubters.flatMap(({ kinds }) => kinds).toSorted()).toEqual([...claimKinds].toSorted());
});

/** Where the claims of this doubter are doubted. */
function doubted({ kinds, doubt }: Doubter, text: string, facts: string) {
  const [post, known] = [readPost(text, 'facebook'), readPost(facts, 'facebook')];
  return readClaims(post)
    .filter((claim) => kinds.includes(claim.kind) && doubt(claim, post, known) !== null)
    .map(({ start, end }) => ({ start, end }));
}

describe.each(modules)('$default.kinds', ({ default: doubter, examples }) => {
  test.each(examples.doubted)('doubts $text beside $facts', ({ text: marked, facts }) => {
    const { text, spans } = unmark(marked);
    expect(doubted(doubter, text, facts)).toEqual(spans);
  });

  test.each(examples.borneOut)('bears out $text by $facts', ({ text, facts }) => {
    expect(doubted(doubter, text, facts)).toEqual([]);
  });
});

test('says what the facts have in its place', () => {
  const facts = readPost('Plt. Kepala Dinas Kominfo, 28 November 2026.', 'facebook');
  const post = readPost('Kepala Dinas Kominfo hadir 27 November 2026.', 'facebook');
  const doubts = readClaims(post).map((claim) =>
    doubters.find(({ kinds }) => kinds.includes(claim.kind))?.doubt(claim, post, facts),
  );
  expect(doubts).toEqual([
    { code: 'lost-mark', inFacts: 'Plt. Kepala Dinas Kominfo' },
    { code: 'other-date', inFacts: '28 November 2026' },
  ]);
});
