import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSameData } from '@/lib/core/same-data.ts';

describe('the same data', () => {
  test('is what has the same JSON, whatever order its fields stand in', () => {
    const turned = (data: unknown): unknown =>
      JSON.parse(JSON.stringify(data), (_, value) =>
        value && typeof value === 'object' && !Array.isArray(value)
          ? Object.fromEntries(Object.entries(value).toReversed())
          : value,
      );
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), (data) => {
        // JSON has no minus nought.
        const plain = JSON.parse(JSON.stringify(data));
        expect(isSameData(plain, turned(plain))).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  test.each([
    [{ a: 1 }, { a: 2 }],
    [{ a: 1 }, { a: 1, b: undefined }],
    [{ a: undefined }, { b: undefined }],
    [[], {}],
    [null, {}],
    ['', null],
    [{ a: [1, 2] }, { a: [2, 1] }],
    [{ toString: 1 }, {}],
  ])('is not %j and %j', (one, other) => {
    expect(isSameData(one, other)).toBe(false);
    expect(isSameData(other, one)).toBe(false);
  });
});
