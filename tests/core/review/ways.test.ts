import { describe, expect, test } from 'vitest';
import { analyze } from '@/lib/core/analyze.ts';
import { noDetails } from '@/lib/core/no-details.ts';
import { foldDraft } from '@/lib/core/records/fold.ts';
import { classOfDraft } from '@/lib/core/review/class-of-draft.ts';
import { ways, waysOf } from '@/lib/core/review/ways.ts';
import { pointsAtPersons, type Secrecy, secrecies } from '@/lib/core/secrecy.ts';
import { named, version } from '../records/histories.ts';
import { asRecords } from './persons.ts';

describe('the ways to a reviewer', () => {
  test('are all open to an ordinary draft', () => {
    expect([...waysOf('biasa')]).toEqual(ways);
  });

  test('of a restricted draft are locked ones', () => {
    expect([...waysOf('terbatas')]).toEqual(['word-file', 'member-file']);
  });

  test('of a secret draft are keys of members', () => {
    expect([...waysOf('rahasia')]).toEqual(['member-file']);
  });

  test('grow fewer with each narrower circle, and never none', () => {
    const offered = secrecies.map((one) => waysOf(one));
    for (const [at, wider] of offered.slice(0, -1).entries())
      expect([...(offered[at + 1] ?? [])].filter((way) => !wider.has(way))).toEqual([]);
    for (const one of offered) expect(one.size).toBeGreaterThan(0);
  });
});

const written = (secrecy: Secrecy, parents: readonly string[] = [], minutes = 0) => {
  const { record } = version(`Posyandu ${secrecy} ${minutes}.`, parents, minutes);
  const body = { ...record.body, details: { ...noDetails, secrecy } };
  return named<'version'>({ ...record, body });
};

const copy = (secrecy: Secrecy, parents: readonly string[]) => ({ details: { secrecy }, parents });

describe('the content class of a draft', () => {
  const first = written('rahasia');
  const state = foldDraft(asRecords(first));

  test('is that of its working copy, which may be widened by who wrote on', () => {
    expect(classOfDraft(copy('biasa', [first.hash]), state)).toBe('biasa');
    expect(classOfDraft(copy('terbatas', [first.hash]), state)).toBe('terbatas');
  });

  test('is narrowed by a head that somebody else wrote', () => {
    const mine = written('biasa');
    const theirs = written('rahasia', [mine.hash], 5);
    const parted = foldDraft(asRecords(mine, theirs));
    expect(classOfDraft(copy('biasa', [mine.hash]), parted)).toBe('rahasia');
    expect(classOfDraft(null, parted)).toBe('rahasia');
  });

  test('is ordinary where nobody said anything', () => {
    expect(classOfDraft(null, foldDraft([]))).toBe('biasa');
  });
});

test('data of a person speaks for a narrower circle, and a date does not', () => {
  const findingsIn = (text: string) => analyze(text, { channel: 'facebook' }).findings;
  expect(pointsAtPersons(findingsIn('Penerima: Siti, NIK 3673014507850003.'))).toBe(true);
  expect(pointsAtPersons(findingsIn('Posyandu buka hari Sabtu.'))).toBe(false);
});
