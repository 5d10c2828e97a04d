import { expect, test } from 'vitest';
import { foldDraft } from '@/lib/core/records/fold.ts';
import { matchAnswers } from '@/lib/core/review/match-answers.ts';
import { versionCode } from '@/lib/core/review/version-code.ts';
import { version } from '../records/histories.ts';

const one = version('Posyandu buka Sabtu.');
const state = foldDraft([one]);
const code = versionCode(one.hash, state.versions);

test('an answer finds its version by the code, whoever is named', () => {
  const [answer] = matchAnswers(`SETUJU ${code}`, 'Pak Budi', state);
  expect(answer).toMatchObject({ kind: 'answer', from: 'Pak Budi', version: { hash: one.hash } });
});

test('a code that fits no version, and changes without a reason, are named', () => {
  const other = code === '0000' ? '1111' : '0000';
  expect(matchAnswers(`SETUJU ${other}`, 'Budi', state)).toEqual([
    { kind: 'problem', problem: 'unknown', code: other },
  ]);
  expect(matchAnswers(`UBAH ${code}`, 'Budi', state)).toEqual([
    { kind: 'problem', problem: 'no-reason', code },
  ]);
});

test('a code that fits two versions is named, and a longer one is offered', () => {
  const [first] = state.versions;
  if (!first) throw new Error('There is no version.');
  const twin = { ...first, hash: `${first.hash.slice(0, 6)}${'0'.repeat(58)}` };
  const both = { ...state, versions: [first, twin] };
  expect(matchAnswers(`SETUJU ${code}`, 'Budi', both)).toEqual([
    { kind: 'problem', problem: 'ambiguous', code },
  ]);
  const longer = versionCode(first.hash, both.versions);
  expect(longer.length).toBeGreaterThan(6);
  expect(matchAnswers(`SETUJU ${longer}`, 'Budi', both)).toMatchObject([{ kind: 'answer' }]);
});
