import { describe, expect, it } from 'vitest';
import { check } from '@/lib/core/check.ts';
import { measureDraft } from '@/lib/core/measure-draft.ts';
import { noDetails } from '@/lib/core/no-details.ts';
import { defaultPolicy } from '@/lib/core/policy.ts';
import { isHighRisk, type Risky } from '@/lib/core/risk.ts';
import { unchecked } from '@/lib/core/unchecked.ts';
import { copyOf } from './review/copy-of.ts';

const plain: Risky = { text: 'Loket pindah.', kind: 'announcement', findings: [], answers: [] };
const answer = (question: string, option: string) => ({ answers: [{ question, option }] });

const measure = (text: string, change: Parameters<typeof copyOf>[1] = {}) =>
  measureDraft(copyOf(text, { details: noDetails, ...change }), defaultPolicy, '2026-11-24');

describe('a post of high risk', () => {
  it.each<[string, Partial<Risky>, boolean]>([
    ['is none that only moves a counter', {}, false],
    ['warns of a hazard', { kind: 'hazard' }, true],
    ['clarifies', { kind: 'clarification' }, true],
    ['tells of aid', { text: 'Penerima bansos diumumkan besok.' }, true],
    ['tells of aid in full', { text: 'Bantuan sosial cair besok.' }, true],
    ['is none by a part of a word', { text: 'Kablt dan pkhusus.' }, false],
    ['shows a picture made by AI', answer('ai/ai-use', 'picture'), true],
    ['is none where AI wrote the draft', answer('ai/ai-use', 'draft'), false],
    [
      'is none where somebody said that its risk is ordinary',
      { kind: 'hazard', ...answer('governance/risk-class', 'ordinary') },
      false,
    ],
  ])('%s', (_name, change, expected) => {
    expect(isHighRisk({ ...plain, ...change })).toBe(expected);
  });

  it('is found by what the check finds', () => {
    expect(measure('Siswa SMAN 1 berinisial A dipukul gurunya.').isHighRisk).toBe(true);
    expect(measure('Loket pindah ke lantai dua mulai besok pagi.').isHighRisk).toBe(false);
  });
});

describe('a self-check', () => {
  const text = 'Loket pindah ke lantai dua mulai besok pagi.';

  it('is done once no must point is open but the approval of somebody else', () => {
    expect(measure(text).isSelfChecked).toBe(false);
    const { points } = check({
      text,
      channels: ['facebook'],
      selfCheck: unchecked,
      mediaCount: 0,
      today: '2026-11-24',
    });
    const asked = points.filter(({ question: { severity } }) => severity === 'must');
    expect(asked.map(({ question }) => question.code)).toContain('GOV-01');
    const answers = asked
      .filter(({ question }) => question.code !== 'GOV-01')
      .map(({ question, about }) => ({
        question: question.id,
        option: question.options.find(({ closes }) => closes)?.id ?? '',
        note: 'Rina',
        answeredAt: '2026-11-24T01:00:00.000Z',
        about,
      }));
    const measured = measure(text, { selfCheck: { ...unchecked, answers } });
    expect(measured).toMatchObject({ must: 1, isSelfChecked: true });
  });

  it('is not done of an empty text', () => {
    expect(measure('', { selfCheck: unchecked }).isSelfChecked).toBe(false);
  });
});
