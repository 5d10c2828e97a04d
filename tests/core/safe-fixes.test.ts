import { describe, expect, test } from 'vitest';
import type { Finding } from '@/lib/core/finding.ts';
import type { Fix } from '@/lib/core/rule.ts';
import { inverseFixes, joinFixes, safeFix, safeFixes } from '@/lib/core/safe-fixes.ts';

const words = { id: 'Singkatan', en: 'Abbreviation' };

const finding = (fixes: readonly Fix[], severity: Finding['severity'] = 'should'): Finding => ({
  ruleId: 'test/one',
  code: 'UJI-01',
  severity,
  start: fixes[0]?.start ?? 0,
  end: fixes[0]?.end ?? 0,
  name: words,
  why: words,
  fixes,
  advice: words,
  sources: [{ kind: 'house', norm: words, checked: '2026-11-24' }],
});

const replace = (text: string, { start, end, text: by }: Fix) =>
  text.slice(0, start) + by + text.slice(end);

describe('a fix that needs nobody', () => {
  const fix: Fix = { start: 3, end: 6, text: 'dua' };
  test.each<[string, Finding, boolean]>([
    ['the only one, words for words', finding([fix]), true],
    ['one of a must', finding([fix], 'must'), false],
    ['one of several meanings', finding([fix, { ...fix, text: 'tiga' }]), false],
    ['one that has to be explained', finding([{ ...fix, label: words }]), false],
    ['one that takes words out', finding([{ ...fix, text: '' }]), false],
    ['none', finding([]), false],
  ])('%s: %o', (_, found, isSafe) => {
    expect(safeFix(found) !== null).toBe(isSafe);
  });
});

test('goes from the end of the text to its start, and never into another', () => {
  const text = 'AB CD EF';
  const fixes = safeFixes([
    finding([{ start: 0, end: 2, text: 'satu' }]),
    finding([{ start: 6, end: 8, text: 'tiga' }]),
    finding([{ start: 4, end: 7, text: 'tumpang' }]),
  ]);
  expect(fixes.map((fix) => fix.text)).toEqual(['tiga', 'satu']);
  expect(fixes.reduce(replace, text)).toBe('satu CD tiga');
});

test('can be taken back to the last letter', () => {
  const text = 'AB CD EF';
  const made = safeFixes([
    finding([{ start: 0, end: 2, text: 'satu' }]),
    finding([{ start: 6, end: 8, text: 'tiga' }]),
  ]);
  const changed = made.reduce(replace, text);
  expect(inverseFixes(made, text).reduce(replace, changed)).toBe(text);
});

test('are joined to one, which can be taken back as well', () => {
  const text = 'Di AB, CD, lalu EF.';
  const fixes = safeFixes([
    finding([{ start: 3, end: 5, text: 'satu' }]),
    finding([{ start: 7, end: 9, text: '2' }]),
    finding([{ start: 16, end: 18, text: 'tiga' }]),
  ]);
  const joined = joinFixes(fixes, text);
  expect(joined).toEqual({ start: 3, end: 18, text: 'satu, 2, lalu tiga' });
  const changed = [joined as Fix].reduce(replace, text);
  expect(changed).toBe(fixes.reduce(replace, text));
  expect(inverseFixes([joined as Fix], text).reduce(replace, changed)).toBe(text);
  expect(joinFixes([], text)).toBeNull();
});
