import { expect, test } from 'vitest';
import { analyze } from '../../lib/core/analyze.ts';
import { checklist } from '../../lib/core/checklist.ts';
import { defaultPolicy } from '../../lib/core/policy.ts';
import { situationOf } from './support/question-modules.ts';

const election = { isOn: true, from: '2027-01-01', to: '2027-06-30' };
const policy = { ...defaultPolicy, election };
const text = 'Bersama paslon nomor 2, berkat Bupati Budi jalan mulus.';

/** Weight of each finding on neutrality. */
const weigh = (today: string | null, isOn = true) =>
  Object.fromEntries(
    analyze(text, {
      channel: 'facebook',
      today,
      policy: { ...policy, election: { ...election, isOn } },
    })
      .findings.filter(({ code }) => code.startsWith('NET'))
      .map(({ code, severity }) => [code, severity]),
  );

test.each(['2027-01-01', '2027-03-01', '2027-06-30', null])(
  'political words and praise weigh as a must in the time of an election: %s',
  (today) => {
    expect(weigh(today)).toEqual({ 'NET-01': 'must', 'NET-03': 'must' });
  },
);

test.each(['2026-12-31', '2027-07-01'])('and less outside of it: %s', (today) => {
  expect(weigh(today)).toEqual({ 'NET-01': 'should', 'NET-03': 'should' });
});

test('and less where the office switched it off', () => {
  expect(weigh('2027-03-01', false)).toEqual({ 'NET-01': 'should', 'NET-03': 'should' });
});

test('poses and mentions are asked about only in that time', () => {
  const codesOn = (today: string) =>
    checklist(situationOf({ text: 'Bersama @pemudaserang.', mediaCount: 1, today, policy }))
      .map(({ question }) => question.code)
      .filter((code) => code.startsWith('NET'));
  expect(codesOn('2027-03-01')).toEqual(['NET-02', 'NET-04']);
  expect(codesOn('2027-07-01')).toEqual([]);
});
