import { describe, expect, test } from 'vitest';
import { isoDateOf } from '../../lib/core/iso-date.ts';
import {
  defaultPolicy,
  isElectionTime,
  isOfficialHandle,
  isOfficialHost,
  isOfficialNumber,
} from '../../lib/core/policy.ts';
import { policySchema, readStoredPolicy } from '../../lib/core/policy-schema.ts';

const policy = {
  ...defaultPolicy,
  numbers: ['0812-3456-7890'],
  handles: ['@dinkes.banten'],
  election: { isOn: true, from: '2029-02-01', to: '2029-06-30' },
};

describe('what is official', () => {
  test.each(['0812 3456 7890', '+62 812-3456-7890', '112'])('%s is a known number', (written) => {
    expect(isOfficialNumber(policy, written)).toBe(true);
  });

  test.each(['0812 3456 7891', '', '11'])('%j is none', (written) => {
    expect(isOfficialNumber(policy, written)).toBe(false);
  });

  test('a domain counts with all below it, and no other that only ends alike', () => {
    expect(isOfficialHost(policy, 'Dinkes.Bantenprov.go.id')).toBe(true);
    expect(isOfficialHost(policy, 'go.id')).toBe(true);
    expect(isOfficialHost(policy, 'bukango.id')).toBe(false);
    expect(isOfficialHost(policy, 'go.id.contoh.com')).toBe(false);
  });

  test('an account is known with and without its mark', () => {
    expect(isOfficialHandle(policy, 'Dinkes.Banten')).toBe(true);
    expect(isOfficialHandle(policy, '@dinkes.lain')).toBe(false);
  });
});

describe('the time of an election', () => {
  test('holds from its first to its last day, and where the day is not known', () => {
    const on = (today: string | null) => isElectionTime(policy, today);
    expect([on('2029-01-31'), on('2029-02-01'), on('2029-06-30'), on('2029-07-01')]).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(on(null)).toBe(true);
  });

  test('is off unless the office switched it on', () => {
    expect(isElectionTime(defaultPolicy, null)).toBe(false);
  });

  test('without days it holds until it is switched off', () => {
    const election = { isOn: true, from: null, to: null };
    expect(isElectionTime({ ...policy, election }, '2026-11-24')).toBe(true);
  });
});

describe('what is stored', () => {
  test('comes back as it was', () => {
    expect(readStoredPolicy(structuredClone(policy))).toEqual(policy);
    expect(policySchema.safeParse(defaultPolicy).success).toBe(true);
  });

  test('a damaged field is as nobody set it, the others stay', () => {
    expect(readStoredPolicy({ ...policy, numbers: 'satu', office: 'Dinkes' })).toEqual({
      ...policy,
      numbers: [],
      office: 'Dinkes',
    });
  });

  test.each([undefined, null, 7, 'rusak', []])('%j counts as nothing set', (stored) => {
    expect(readStoredPolicy(stored)).toEqual(defaultPolicy);
  });
});

test('a day is that of the place where the computer stands', () => {
  expect(isoDateOf(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});
