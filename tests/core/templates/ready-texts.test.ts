import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyze } from '@/lib/core/analyze.ts';
import { postKinds } from '@/lib/core/post-kind.ts';
import { readyTexts } from '@/lib/core/templates/index.ts';

const gap = /\[[^[\]\n]{2,60}\]/gu;

test('every file is registered under its own name', () => {
  const files = readdirSync('lib/core/templates')
    .map((name) => name.replace('.ts', ''))
    .filter((name) => name !== 'index' && name !== 'ready-text');
  expect(readyTexts.map(({ id }) => id).toSorted()).toEqual(files.toSorted());
});

describe.each(readyTexts)('the ready text $id', ({ text, kind, channel, name }) => {
  test('has a kind, names in both languages, and gaps', () => {
    expect(postKinds).toContain(kind);
    expect(name.id).not.toBe(name.en);
    expect(text.match(gap)?.length).toBeGreaterThan(2);
  });

  test('is not ready while a gap is left: each one is a must', () => {
    const { findings } = analyze(text, { channel, kind });
    const flagged = findings
      .filter(({ code, severity }) => code === 'AIG-03' && severity === 'must')
      .map(({ start, end }) => text.slice(start, end));
    expect(flagged).toEqual(text.match(gap));
  });

  test('filled in, it is no leftover any more', () => {
    const { findings } = analyze(text.replaceAll(gap, 'sesuatu'), { channel, kind });
    expect(findings.filter(({ code }) => code === 'AIG-03')).toEqual([]);
  });
});
