import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameClash } from '@/lib/core/review/name-clash.ts';
import { safetyNumber } from '@/lib/core/review/safety-number.ts';
import { person } from './persons.ts';

const rina = person('Rina Hartati');

describe('names that can be taken for each other', () => {
  test.each([
    ['the very same', 'Rina Hartati', 'same'],
    ['other spaces and letters', ' rina  HARTATI', 'same'],
    ['a sign without a shape', 'Rina\u200b Hartati', 'same'],
    ['Cyrillic letters', 'Rinа Нartati'.replace('Н', 'H'), 'look-alike'],
    ['an l for an i', 'Rlna Hartati', 'look-alike'],
    ['digits', 'R1na Hartat1', 'look-alike'],
    ['an accent', 'Rína Hartati', 'look-alike'],
  ])('%s', (_, name, kind) => {
    const other = person(name, 'another');
    expect(nameClash(other.member, [rina.member, other.member])).toEqual({
      kind,
      name: rina.author.name,
    });
  });

  test.each(['Rini Hartati', 'Rina Hartono', 'Hasan Basri'])('not %s', (name) => {
    const other = person(name);
    expect(nameClash(other.member, [rina.member, other.member])).toBeNull();
  });
});

describe('the number that two people compare', () => {
  const hasan = person('Hasan Basri');

  test('is twelve groups of five digits, the same on both sides', () => {
    const number = safetyNumber(rina.member, hasan.member);
    expect(number).toEqual(safetyNumber(hasan.member, rina.member));
    expect(number).toHaveLength(12);
    for (const group of number) expect(group).toMatch(/^\d{5}$/);
  });

  test('is fixed for these keys: both sides may have other versions', () => {
    expect(safetyNumber(rina.member, hasan.member).join(' ')).toMatchInlineSnapshot(
      `"65891 82872 13871 48928 68725 46881 81256 98935 17875 39088 48987 17003"`,
    );
  });

  test('is another one for every other key', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const forged = person('Hasan Basri', `forged ${seed}`);
        const number = safetyNumber(rina.member, forged.member);
        expect(number).not.toEqual(safetyNumber(rina.member, hasan.member));
      }),
      { numRuns: 50 },
    );
  });
});
