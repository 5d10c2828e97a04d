import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byTime } from '@/lib/core/records/by-time.ts';
import { histories, version } from './histories.ts';

const hashes = (records: readonly { readonly hash: string }[]) => records.map(({ hash }) => hash);

test('what happened is told by the clock, across branches that know nothing of each other', () => {
  const first = version('Satu', [], 0);
  const second = version('Dua', [first.hash], 30);
  const third = version('Tiga', [second.hash], 40);
  const elsewhere = version('Lain', [first.hash], 35);
  expect(byTime([third, elsewhere, second, first]).map(({ hash }) => hash)).toEqual(
    hashes([first, second, elsewhere, third]),
  );
});

test('a clock that went wrong puts nothing before what it came after', () => {
  const first = version('Satu', [], 100);
  const second = version('Dua', [first.hash], -100);
  expect(hashes(byTime([second, first]))).toEqual(hashes([first, second]));
});

test('in whatever order records came, they are told in one, parents first', () => {
  fc.assert(
    fc.property(histories, (records) => {
      const unique = [...new Map(records.map((one) => [one.hash, one])).values()];
      const told = byTime(unique);
      expect(hashes(byTime(unique.toReversed()))).toEqual(hashes(told));
      const place = new Map(told.map(({ hash }, at) => [hash, at]));
      for (const { hash, record } of told) {
        for (const parent of record.parents) {
          expect(place.get(parent) ?? -1).toBeLessThan(place.get(hash) ?? -1);
        }
      }
    }),
  );
});
