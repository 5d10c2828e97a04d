import { describe, expect, it } from 'vitest';
import type { NamedRecord } from '@/lib/core/records/record.ts';
import type { Situation } from '@/lib/core/review/stages.ts';
import { at, version } from '../records/histories.ts';
import { decision, first, flow, minutesOfDay, outcomeOf, second } from './office.ts';

const approval = decision('approved', 'Budi', 10);
const high = { isHighRisk: true, responsibles: ['Sari'] };

describe('whose turn it is', () => {
  it('is the author before anything is saved', () => {
    expect(flow([])).toMatchObject({ stage: 'draft', turn: 'author', since: null });
  });

  it('is the author until the self check is done, then the editor', () => {
    expect(flow([first], { isSelfChecked: false })).toMatchObject({
      stage: 'self-check',
      turn: 'author',
    });
    expect(flow([first])).toMatchObject({ stage: 'editor', turn: 'editor', since: at(0) });
  });

  it('is nobody once it is approved', () => {
    expect(flow([first, approval])).toMatchObject({
      turn: 'nobody',
      since: at(10),
      approval: { isInForce: true },
    });
  });

  it('is the responsible person after the editor where the risk is high', () => {
    expect(flow([first, approval], high)).toMatchObject({
      stage: 'responsible',
      turn: 'responsible',
      since: at(10),
      approval: { isInForce: false, why: 'awaited' },
    });
    const both = [first, approval, decision('approved', 'Sari', 20)];
    expect(flow(both, high).approval.isInForce).toBe(true);
  });

  it('is the editor where only the responsible person approved what is of high risk', () => {
    const alone = [first, decision('approved', 'Sari', 20)];
    expect(flow(alone, high)).toMatchObject({ stage: 'editor', turn: 'editor' });
  });

  it('is the author again after a wish for changes', () => {
    const wish = decision('changes-requested', 'Budi', 12);
    expect(flow([first, wish])).toMatchObject({
      turn: 'author',
      since: at(12),
      approval: { why: 'changes-requested' },
    });
  });

  it('is the author once the text was written on after an approval', () => {
    expect(flow([first, approval], { changedAt: at(40) })).toMatchObject({
      turn: 'author',
      since: at(40),
      approval: { why: 'changed-since' },
    });
  });

  it('is the editor still while the author writes on', () => {
    expect(flow([first], { changedAt: at(40) })).toMatchObject({ turn: 'editor' });
  });

  it('is the editor again since the moment at which an approval lapsed', () => {
    const now = at(30 + 7 * minutesOfDay);
    expect(flow([first, approval], { now })).toMatchObject({
      turn: 'editor',
      since: at(10 + 7 * minutesOfDay),
    });
  });

  it('is the author once what it announces is over', () => {
    expect(flow([first], { eventEndsAt: at(30) })).toMatchObject({ turn: 'author' });
  });
});

describe('the policy', () => {
  const stages = { selfCheck: true, editor: true, responsible: 'high-risk' } as const;

  it.each<[string, Partial<Situation>, string]>([
    ['asks nobody', { stages: { ...stages, editor: false } }, 'nobody'],
    ['asks the editor', { stages }, 'editor'],
    [
      'asks the responsible person of every post',
      { stages: { ...stages, editor: false, responsible: 'always' } },
      'responsible',
    ],
    [
      'asks no self check',
      { stages: { ...stages, selfCheck: false }, isSelfChecked: false },
      'editor',
    ],
    [
      'asks the responsible person never',
      { ...high, stages: { selfCheck: false, editor: false, responsible: 'never' } },
      'nobody',
    ],
  ])('%s', (_name, change, turn) => {
    expect(flow([first], change).turn).toBe(turn);
  });

  it('tells that no approval was asked for', () => {
    const change = { stages: { ...stages, editor: false } };
    expect(outcomeOf(flow([first], change))).toBe('not-asked');
    expect(outcomeOf(flow([first, approval], change))).toBe('statement');
  });
});

describe('an approval', () => {
  it.each<[string, readonly NamedRecord[], Partial<Situation>, string]>([
    ['of an older version', [first, approval, second], {}, 'outdated'],
    ['after its days', [first, approval], { now: at(10 + 7 * minutesOfDay) }, 'lapsed'],
    [
      'after the days of the policy',
      [first, approval],
      { now: at(20 + minutesOfDay), approvalDays: 1 },
      'lapsed',
    ],
    ['just within its days', [first, approval], { now: at(9 + 7 * minutesOfDay) }, 'statement'],
    ['after the event', [first, approval], { eventEndsAt: at(60) }, 'event-passed'],
    ['before the event is over', [first, approval], { eventEndsAt: at(61) }, 'statement'],
    ['of an own version', [first, decision('approved', 'RINA ', 10)], {}, 'own-version'],
    [
      'from a clock that is far ahead',
      [first, decision('approved', 'Budi', 3 * minutesOfDay)],
      {},
      'clock-ahead',
    ],
    [
      'of other texts',
      [first, decision('approved', 'Budi', 10, { textHashes: {} })],
      {},
      'other-text',
    ],
    ['with a hold by somebody else', [first, decision('held', 'Sari', 5), approval], {}, 'held'],
    [
      'after the same person asked for changes',
      [first, decision('changes-requested', 'Budi', 5), approval],
      {},
      'statement',
    ],
    [
      'while two versions stand side by side',
      [first, approval, second, version('Lain.', [first.hash], 31)],
      {},
      'two-heads',
    ],
  ])('%s', (_name, records, change, expected) => {
    expect(outcomeOf(flow(records, change))).toBe(expected);
  });

  it('written down for the author counts as their own', () => {
    const recorded = { from: 'rina', way: 'whatsapp', words: 'SETUJU' } as const;
    expect(outcomeOf(flow([first, decision('approved', 'Budi', 10, { recorded })]))).toBe(
      'own-version',
    );
  });
});
