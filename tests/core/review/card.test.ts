import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCard, writeCard } from '@/lib/core/review/card.ts';
import { asRecords, person, rosterBy, sign, versionBy } from './persons.ts';

const rina = person('Rina Hartati');
const dewi = person('Dewi <b>Anggraini</b> javascript:alert(1)');
const records = asRecords(rina.member, dewi.member, rosterBy(rina, rina.member, [rina, dewi]));
const card = writeCard(records);

const codeOf = (pasted: string) => {
  const read = readCard(pasted);
  return read.ok ? null : read.failure.code;
};

describe('a card', () => {
  test('comes back as it was, out of a message and broken into lines', () => {
    const sent = `Ini kartu saya:\n${card.replace(/(.{60})/g, '$1\n')}\nTerima kasih.`;
    expect(readCard(sent)).toEqual({ ok: true, value: records });
  });

  test('that was cut anywhere is never read', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: card.length - 1 }), (length) => {
        expect(codeOf(card.slice(0, length))).toMatch(/^card\.(?:cut|not-ours)$/);
      }),
      { numRuns: 200 },
    );
  });

  test('in which one letter is another is refused', () => {
    const at = card.length - 40;
    const letter = card[at] === 'A' ? 'B' : 'A';
    expect(codeOf(card.slice(0, at) + letter + card.slice(at + 1))).toBe('card.cut');
  });

  test.each([
    ['signed by another key', [sign(rina.member, dewi.secret)]],
    ['without a signature', [{ ...rina.member, signature: null }]],
    ['with another content', [{ ...rina.member, hash: dewi.member.hash }]],
  ])('with a record %s is refused whole', (_, forged) => {
    expect(codeOf(writeCard(asRecords(dewi.member, ...forged)))).toBe('card.false');
  });

  test('carries people and nothing else', () => {
    expect(codeOf(writeCard(asRecords(versionBy(rina))))).toBe('card.not-ours');
    expect(codeOf(writeCard([]))).toBe('card.not-ours');
  });

  test('of a newer Siap Tayang is left to that one', () => {
    const newer = { ...rina.member, record: { ...rina.member.record, schema: 2 } };
    expect(codeOf(writeCard(asRecords(newer)))).toBe('import.newer');
  });

  test.each(['', 'SETUJU 9F2C', 'https://example.org', 'x'.repeat(3_000_000)])(
    'is nothing else that is pasted',
    (pasted) => {
      expect(codeOf(pasted)).toBe('card.not-ours');
    },
  );
});
