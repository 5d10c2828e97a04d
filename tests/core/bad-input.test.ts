import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '../../lib/core/check.ts';
import { maxCheckedLength } from '../../lib/core/limits.ts';
import { unchecked } from '../../lib/core/unchecked.ts';

const checkText = (text: string) =>
  check({ text, channels: ['facebook', 'instagram'], selfCheck: unchecked, mediaCount: 1 });

/** What breaks programs that read text: halves of characters, marks in piles, signs that show nothing. */
const traps = fc.constantFrom(
  '\ud83d',
  '\udc00',
  '\u0000',
  '\u200b',
  '\u200d',
  '\ufeff',
  '\u2028',
  '\r',
  `a${'\u0301'.repeat(200)}`,
  '\u202e',
  '𝓖𝓻𝓪𝓽𝓲𝓼',
  '(((((((((',
  '"“”\'’',
  '@@@###',
  'Rp',
  'http://',
  'a@b',
  '0812',
  '3604014507900001',
  'Senin, 31/02/2026',
  'Dalam rangka ',
  'Turut hadir ',
);
const anyText = fc
  .array(fc.oneof(traps, fc.string({ unit: 'binary', maxLength: 40 }), fc.lorem()), {
    maxLength: 30,
  })
  .map((parts) => parts.join(''));

describe('for any text, however broken', () => {
  test('the check gives an answer, keeps the text, and points only into it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const result = checkText(text);
        expect(result.text).toBe(text);
        for (const { start, end } of result.findings) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        const index = result.ceremony?.index ?? 0;
        expect(index).toBeGreaterThanOrEqual(0);
        expect(index).toBeLessThanOrEqual(100);
        // It is sent between processes, so it must be plain data.
        expect(structuredClone(result)).toEqual(result);
      }),
      { numRuns: 150 },
    );
  });
});

test.each([
  ['lone halves of emoji', '\ud83d'],
  ['zero-width spaces', '\u200b'],
  ['NUL', '\u0000'],
  ['piled marks', `a${'\u0301'.repeat(50)}`],
  ['words', 'Turut hadir bupati. '],
])(
  'a million characters of %s are kept whole, checked to the limit, and that is said',
  { timeout: 60_000 },
  (_, unit) => {
    const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
    const result = checkText(text);
    expect(result.text).toBe(text);
    expect(result.isTooLong).toBe(true);
    for (const { end } of result.findings) expect(end).toBeLessThanOrEqual(maxCheckedLength);
  },
);

test('words broken by signs that show nothing are read as they look', () => {
  const index = (text: string) => checkText(text).ceremony?.index;
  const plain = 'Turut hadir kepala dinas beserta jajaran dan tamu undangan lainnya.';
  expect(index(plain.replace('hadir', 'ha\u200bdir'))).toBe(index(plain));
});
