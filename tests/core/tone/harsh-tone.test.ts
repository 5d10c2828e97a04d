import { describe, expect, test } from 'vitest';
import { analyze } from '../../../lib/core/analyze.ts';
import { harshPairs } from './harsh-pairs.ts';

/** Harsh words, and what demeans a group. */
const codes = new Set(['BHS-07', 'ITE-02']);

const flagged = (text: string): readonly string[] =>
  analyze(text, { channel: 'facebook' })
    .findings.filter(({ code }) => codes.has(code))
    .map(({ start, end }) => text.slice(start, end));

test('at least sixty pairs are judged', () => {
  expect(harshPairs.length).toBeGreaterThanOrEqual(60);
  expect(new Set(harshPairs.flat()).size).toBe(2 * harshPairs.length);
});

describe.each(harshPairs)('%s', (harsh, calm) => {
  test('is harsh', () => expect(flagged(harsh)).not.toEqual([]));
  test(`not so: ${calm}`, () => expect(flagged(calm)).toEqual([]));
});

test('the tone names the same places as the rule', () => {
  const text = 'Kena tilang? Salah sendiri. Jangan manja.';
  const { tone, findings } = analyze(text, { channel: 'facebook' });
  expect(tone.harsh.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Salah sendiri',
    'Jangan manja',
  ]);
  expect(findings.filter(({ code }) => code === 'BHS-07')).toHaveLength(2);
});
