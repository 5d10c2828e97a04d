import { describe, expect, test } from 'vitest';
import { analyze } from '../../lib/core/analyze.ts';
import { check } from '../../lib/core/check.ts';
import { noCheck, viewOf } from '../../lib/core/check-view.ts';
import { keepCheck } from '../../lib/core/kept/keep-check.ts';
import { measureDraft } from '../../lib/core/measure-draft.ts';
import { noDetails } from '../../lib/core/no-details.ts';
import { defaultPolicy, type Policy } from '../../lib/core/policy.ts';
import { readStoredPolicy } from '../../lib/core/policy-schema.ts';
import type { SelfCheck } from '../../lib/core/self-check.ts';
import { doAll } from '../../lib/core/slices.ts';
import type { WorkingCopy } from '../../lib/core/working-copy.ts';
import { answer } from './support/question-modules.ts';

const nobody: SelfCheck = { kind: null, answers: [], ignored: [], publication: null };

const checkOf = (text: string, set: Partial<Policy>, selfCheck = nobody) =>
  check({
    text,
    channels: ['facebook'],
    selfCheck,
    mediaCount: 0,
    policy: { ...defaultPolicy, ...set },
    today: '2026-11-29',
  });

const choice = (
  code: string,
  isOn: boolean,
  severity: 'must' | 'should' | 'may' | null = null,
) => ({
  ruleChoices: [{ code, isOn, severity }],
});

const wrongDay = 'Posyandu buka Minggu (28/11/2026) di balai desa.';
const codes = (text: string, set: Partial<Policy>) =>
  checkOf(text, set).findings.map(({ code }) => code);

describe('what an office decides about a rule', () => {
  test('a rule that is switched off finds nothing, and is not counted', () => {
    expect(codes(wrongDay, {})).toContain('AKR-02');
    expect(codes(wrongDay, choice('AKR-02', false))).not.toContain('AKR-02');
    const [all, fewer] = [checkOf(wrongDay, {}), checkOf(wrongDay, choice('AKR-02', false))];
    expect(fewer.ruleCount).toBe(all.ruleCount - 1);
  });

  test('it weighs what the office says, at every place', () => {
    const found = checkOf(wrongDay, choice('AKR-02', true, 'may')).findings;
    expect(found.filter(({ code }) => code === 'AKR-02').map(({ severity }) => severity)).toEqual([
      'may',
    ]);
  });

  test('at the very key as after the pause', () => {
    const kept = keepCheck();
    const policy = { ...defaultPolicy, ...choice('AKR-02', false) };
    const around = { channels: ['facebook'], selfCheck: nobody, mediaCount: 0, policy } as const;
    doAll(kept.settle({ ...around, text: 'Posyandu buka.' }));
    expect(kept.type(wrongDay).findings.map(({ code }) => code)).not.toContain('AKR-02');
  });

  test.each(['PDP-01', 'ANK-01'])('%s rests on a law: nobody switches it off', (code) => {
    const text =
      'NIK 3604011505900001 milik anak korban pencabulan berinisial A, siswa SD Cikande.';
    expect(codes(text, {})).toContain(code);
    expect(codes(text, choice(code, false))).toContain(code);
    const found = checkOf(text, choice(code, true, 'may')).findings;
    expect(found.find((one) => one.code === code)?.severity).toBe('must');
  });

  test('a question goes and weighs with its code', () => {
    const asked = (set: Partial<Policy>) =>
      checkOf('Ada pertanyaan? Tulis di kolom komentar ya.', set)
        .points.map(({ question }) => question)
        .find(({ code }) => code === 'GOV-05');
    expect(asked({})?.severity).toBe('may');
    expect(asked(choice('GOV-05', true, 'must'))?.severity).toBe('must');
    expect(asked(choice('GOV-05', false))).toBeUndefined();
  });

  test('the figures of the list follow', () => {
    const copy = {
      text: wrongDay,
      channel: 'facebook',
      otherTexts: {},
      selfCheck: nobody,
      details: noDetails,
    } as unknown as WorkingCopy;
    const must = (set: Partial<Policy>) =>
      measureDraft(copy, { ...defaultPolicy, ...set }, '2026-11-29').must;
    expect(must(choice('AKR-02', false))).toBe(must({}) - 1);
  });
});

describe('questions that an office wrote', () => {
  const own = {
    ask: 'Sudah sesuai arahan Grup PR?',
    why: '',
    severity: 'must',
    kind: null,
  } as const;
  const text = 'Posyandu buka setiap Sabtu di balai desa.';
  const pointOf = (set: Partial<Policy>, selfCheck = nobody) =>
    checkOf(text, set, selfCheck).points.find(({ question }) => question.code === 'KTR-02');

  test('are asked, weigh, and are settled by an answer until the text changes', () => {
    const point = pointOf({ ownQuestions: [own] });
    expect(point?.question.ask.id).toBe(own.ask);
    expect(point?.status).toBe('open');
    const { question: { id = '' } = {}, about = '' } = point ?? {};
    const selfCheck = { ...nobody, answers: [answer({ question: id, about })] };
    const checked = checkOf(text, { ownQuestions: [own] }, selfCheck);
    const counts = (one: typeof checked) => viewOf(one, selfCheck).counts.must;
    expect(counts(checked)).toBe(counts(checkOf(text, {}, selfCheck)));
    expect(pointOf({ ownQuestions: [own] }, selfCheck)?.status).toBe('closed');
    const more = checkOf(`${text} Gratis.`, { ownQuestions: [own] }, selfCheck);
    expect(more.points.find(({ question }) => question.id === id)?.status).toBe('reopened');
  });

  test('for one kind of post only are not asked of another', () => {
    const set = { ownQuestions: [{ ...own, kind: 'hazard' }] } as const;
    expect(pointOf(set)).toBeUndefined();
    expect(pointOf(set, { ...nobody, kind: 'hazard' })).toBeDefined();
  });

  test('other words are another question, and each has an id that can be kept', () => {
    const ids = [own, { ...own, ask: 'Sudah dibaca Pak Camat?' }].map(
      (one) => pointOf({ ownQuestions: [one] })?.question.id ?? '',
    );
    expect(new Set(ids).size).toBe(2);
    for (const id of ids) expect(id.length).toBeLessThanOrEqual(80);
  });
});

test('words of an office are found in the whole check, and as heavy as it says', () => {
  const set = {
    ownWords: [{ word: 'wong cilik', plain: 'warga' }],
    ...choice('KTR-01', true, 'must'),
  };
  const [found] = checkOf('Loket buka untuk wong cilik.', set).findings.filter(
    ({ code }) => code === 'KTR-01',
  );
  expect(found).toMatchObject({ severity: 'must', fixes: [{ text: 'warga' }] });
});

test('nothing of it changes what an office that set nothing is told', () => {
  const policy = readStoredPolicy({ ruleChoices: 'rusak', ownWords: [{ word: '' }] });
  expect(policy).toEqual(defaultPolicy);
  expect(analyze(wrongDay, { channel: 'facebook', policy }).findings).toEqual(
    analyze(wrongDay, { channel: 'facebook' }).findings,
  );
  expect(noCheck.findings).toEqual([]);
});
