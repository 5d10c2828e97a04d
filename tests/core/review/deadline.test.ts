import { describe, expect, test } from 'vitest';
import { foldDraft } from '@/lib/core/records/fold.ts';
import type { NamedRecord } from '@/lib/core/records/record.ts';
import { deadlineOf, isLate } from '@/lib/core/review/deadline.ts';
import { at, draft, named } from '../records/histories.ts';
import { flow, outcomeOf, signed } from './office.ts';
import { asRecords, knownTo, type Person, person, sign, versionBy } from './persons.ts';

const [rina, budi, stranger] = [person('Rina'), person('Budi'), person('Agus')];
const known = knownTo(rina, budi);
const version = versionBy(rina);

/** Somebody asks for decisions about a version until so many minutes after it. */
function request(
  { author, secret }: Person,
  until: number | null,
  minutes = 1,
  parents: readonly string[] = [version.hash],
): NamedRecord<'request'> {
  const body = { version: version.hash, until: until === null ? null : at(until) };
  const record = { schema: 1, kind: 'request', draft, author, body } as const;
  return sign(named<'request'>({ ...record, parents: [...parents], at: at(minutes) }), secret);
}

const outcome = (...records: readonly { readonly hash: string }[]) =>
  outcomeOf(flow(asRecords(version, ...records), { known }));

describe('the end of a review', () => {
  test('lets a decision count that came before it, and none that came after', () => {
    expect(outcome(request(rina, 20), signed(budi, version, 'approved', 20))).toBe('proved');
    expect(outcome(request(rina, 20), signed(budi, version, 'approved', 21))).toBe('review-over');
  });

  test('is what the author said last, and may be lifted again', () => {
    const first = request(rina, 20);
    const later = request(rina, 40, 2, [version.hash, first.hash]);
    const lifted = request(rina, null, 3, [version.hash, later.hash]);
    const approval = signed(budi, version, 'approved', 30);
    expect(outcome(first, approval)).toBe('review-over');
    expect(outcome(later, first, approval)).toBe('proved');
    expect(outcome(first, lifted, later, approval)).toBe('proved');
  });

  test('is not set by a stranger, a colleague, or in the author’s name by another key', () => {
    const approval = signed(budi, version, 'approved', 30);
    const borrowed = { ...rina, secret: stranger.secret };
    for (const one of [request(stranger, 5), request(budi, 5), request(borrowed, 5)])
      expect(outcome(one, approval)).toBe('proved');
    const bare = { ...request(rina, 5), signature: null };
    expect(outcome(bare, approval)).toBe('proved');
  });

  test('is of one version, and goes on to no other', () => {
    const state = foldDraft(asRecords(version, request(rina, 5)));
    const next = versionBy(rina, 'Posyandu Minggu.');
    expect(deadlineOf(state, version)).toBe(at(5));
    expect(deadlineOf(state, next)).toBeNull();
    expect(isLate(signed(budi, next, 'approved', 90), state, next)).toBe(false);
  });
});
