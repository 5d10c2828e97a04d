import { describe, expect, it } from 'vitest';
import { blankForm, formOf, readForm } from '@/components/corrections/case-form-state.ts';
import { minutesFrom, spokenSpan } from '@/components/corrections/spoken-span.ts';
import type { CaseForm } from '@/lib/core/correction/unsent-case.ts';
import { correctionsMessages } from '@/lib/i18n/corrections-messages.ts';
import { claim, ralat } from '../core/correction/a-case.ts';

const now = '2026-11-24T03:00:00.000Z';
const frame = { kind: 'klarifikasi', wrong: null, closed: null } as const;
const form = (change: Partial<CaseForm> = {}): CaseForm => ({
  ...blankForm(now, null),
  claim: 'daftar bansos bayar',
  ...change,
});

const faultsOf = (change: Partial<CaseForm>, halfTyped: string[] = []) => {
  const read = readForm(form(change), frame, now, halfTyped);
  return 'faults' in read ? read.faults : null;
};

describe('what is not right in the fields of a case', () => {
  it.each<[string, Partial<CaseForm>, object]>([
    ['nothing is said', { claim: '  ' }, { claim: 'missing' }],
    ['a claim is very long', { claim: 'a'.repeat(2001) }, { claim: 'too-long' }],
    ['a name is very long', { checkedBy: 'a'.repeat(201) }, { checkedBy: 'too-long' }],
    [
      'a piece of evidence is very long',
      { evidence: [{ what: '', source: 'a'.repeat(2001) }] },
      { evidence: 'too-long' },
    ],
    ['it runs a script', { seenUrl: 'javascript:alert(1)' }, { seenUrl: 'bad-address' }],
    ['it is no address', { seenUrl: 'facebook' }, { seenUrl: 'bad-address' }],
    ['it was found tomorrow', { foundAt: '2026-12-25T10:00' }, { foundAt: 'odd-time' }],
    ['the year is 9999', { foundAt: '9999-12-25T10:00' }, { foundAt: 'odd-time' }],
    ['it has stood there since 1999', { since: '1999-01-01T10:00' }, { since: 'odd-time' }],
  ])('%s', (_, change, faults) => {
    expect(faultsOf(change)).toEqual(faults);
  });

  it('a time that is half typed is no time', () => {
    expect(faultsOf({ foundAt: '' }, ['foundAt'])).toEqual({ foundAt: 'odd-time' });
    expect(faultsOf({ foundAt: '' })).toBeNull();
  });

  it('every fault is told at once', () => {
    expect(faultsOf({ claim: '', seenUrl: 'x', since: '9999-01-01T00:00' })).toEqual({
      claim: 'missing',
      since: 'odd-time',
      seenUrl: 'bad-address',
    });
  });
});

it('a case goes into its form and comes back as it was', () => {
  const known = claim({
    since: '2026-11-20T02:00:00.000Z',
    seenUrl: 'https://example.org/pesan',
    evidence: [{ what: 'Surat', source: 'Dinas Sosial' }],
    harms: ['money'],
    reach: 'wide',
  });
  for (const body of [known, ralat({ seenUrl: null })]) {
    const { kind, wrong, closed } = body;
    expect(readForm(formOf(body), { kind, wrong, closed }, now)).toEqual({ body });
  }
});

it('evidence of which nothing was written is none', () => {
  const read = readForm(form({ evidence: [{ what: ' ', source: '' }] }), frame, now);
  expect(read).toMatchObject({ body: { evidence: [] } });
});

it.each([
  [0, '0 menit'],
  [59, '59 menit'],
  [60, '1 jam'],
  [72, '1 jam 12 menit'],
  [47 * 60 + 59, '47 jam 59 menit'],
  [48 * 60, '2 hari'],
])('%i minutes are %s', (minutes, words) => {
  expect(spokenSpan(minutes, correctionsMessages.id, 'id')).toBe(words);
});

it('a span never runs backwards', () => {
  expect(minutesFrom(now, '2026-11-24T02:00:00.000Z')).toBe(0);
});
