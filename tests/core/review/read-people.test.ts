import { describe, expect, test } from 'vitest';
import type { NamedRecord } from '@/lib/core/records/record.ts';
import { proofOf } from '@/lib/core/review/proof.ts';
import { readPeople } from '@/lib/core/review/read-people.ts';
import { trustOf } from '@/lib/core/review/trust.ts';
import { asRecords, compared, decisionBy, person, rosterBy, sign, versionBy } from './persons.ts';

const dewi = person('Dewi Anggraini');
const keeper = person('Rina Hartati');
const hasan = person('Hasan Basri');
const own = dewi.member.hash;
const trusted = [compared(keeper, true)];
const members = [dewi.member, keeper.member, hasan.member];
const roster = rosterBy(keeper, keeper.member, [keeper, dewi]);

const read = (...more: readonly { readonly hash: string }[]) =>
  readPeople(asRecords(...members, ...more), trusted, own);
const knows = (people: ReturnType<typeof read>, { author }: typeof hasan) =>
  people.known.byKey.has(author.key ?? '');

describe('who is known', () => {
  test('the own key, and whom the person compared; nobody by their card alone', () => {
    const people = read();
    expect([dewi, keeper, hasan].map((one) => knows(people, one))).toEqual([true, true, false]);
  });

  test('whom the roster of the trusted keeper names', () => {
    const people = read(rosterBy(keeper, keeper.member, [hasan]));
    expect(knows(people, hasan)).toBe(true);
    expect(trustOf(hasan.member, people, trusted)).toBe('listed');
  });

  test.each([
    ['that promotes its own sender', rosterBy(hasan, hasan.member, [hasan])],
    ['in the name of the keeper', rosterBy(hasan, keeper.member, [hasan])],
    [
      'under the name of the keeper, by another key',
      sign(rosterBy(keeper, keeper.member, [hasan]), hasan.secret),
    ],
    [
      'of the keeper, without a signature',
      { ...rosterBy(keeper, keeper.member, [hasan]), signature: null },
    ],
    ['of the keeper that names another keeper', rosterBy(keeper, hasan.member, [hasan])],
  ])('not by a roster %s', (_, forged) => {
    const people = read(roster, forged);
    expect(people.roster?.hash).toBe(roster.hash);
    expect(knows(people, hasan)).toBe(false);
  });

  test('by no roster while nobody is trusted to keep one', () => {
    const records = asRecords(...members, rosterBy(keeper, keeper.member, [hasan]));
    const people = readPeople(records, [], own);
    expect([people.roster, knows(people, hasan)]).toEqual([null, false]);
  });

  test('not whoever did not sign their own card, or signed it in another name', () => {
    const other = person('Siti');
    const cards = [{ ...other.member, signature: null }, sign(other.member, hasan.secret)];
    for (const card of cards) expect(read(card).members).not.toContain(card);
  });
});

describe('the roster in force', () => {
  test.each([-90_000, 0, 90_000])(
    'is the last of its line, by a clock %i minutes off',
    (minutes) => {
      const next = rosterBy(keeper, keeper.member, [keeper], { parents: [roster.hash], minutes });
      for (const order of [
        [roster, next],
        [next, roster],
      ]) {
        const people = readPeople(asRecords(...members, ...order), trusted, own);
        expect(people.roster?.hash).toBe(next.hash);
      }
    },
  );
});

describe('a lost key', () => {
  const again = person(hasan.author.name, 'his new laptop', hasan.member.hash);
  const before = rosterBy(keeper, keeper.member, [hasan]);
  const after = rosterBy(keeper, keeper.member, [again], { parents: [before.hash] });

  test('is not replaced by who says so, not even after comparing: the keeper confirms it', () => {
    const acts = [...trusted, compared(again)];
    const people = readPeople(asRecords(...members, again.member, before), acts, own);
    expect([knows(people, again), knows(people, hasan)]).toEqual([false, true]);
    expect(trustOf(again.member, people, acts)).toBe('unconfirmed');
  });

  test('is replaced by the roster that names the new one; old decisions stay proved', () => {
    const people = read(again.member, before, after);
    expect(trustOf(hasan.member, people, trusted)).toBe('replaced');
    expect(trustOf(again.member, people, trusted)).toBe('listed');
    const version = versionBy(dewi);
    for (const by of [hasan, again]) {
      const decision = asRecords(decisionBy(by, version))[0] as NamedRecord;
      expect(proofOf(decision, people.known)).toBe('signed');
    }
  });
});
