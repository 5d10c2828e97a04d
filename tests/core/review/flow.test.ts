import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldDraft } from '@/lib/core/records/fold.ts';
import type { NamedRecord, RecordOf } from '@/lib/core/records/record.ts';
import { flowOf, type Situation } from '@/lib/core/review/flow.ts';
import { at, draft, histories, named, version } from '../records/histories.ts';

const minutesOfDay = 24 * 60;
const responsible = 'Sari';

const situation: Situation = {
  now: at(60),
  today: '2026-11-01',
  eventDate: null,
  approvalDays: 7,
  isSelfChecked: true,
  isHighRisk: false,
  isByResponsible: ({ record }) => record.author.name === responsible,
};

const first = version('Vaksinasi di Puskesmas Serang.');
const second = version('Vaksinasi di Puskesmas Cilegon.', [first.hash], 30);

type Body = RecordOf<'decision'>['body'];

function decision(
  outcome: Body['outcome'],
  name: string,
  minutes: number,
  change: Partial<Body> = {},
): NamedRecord<'decision'> {
  const { textHashes } = first.record.body;
  const body = { version: first.hash, textHashes, outcome, comment: 'Ya.', recorded: null };
  return named({
    schema: 1,
    kind: 'decision',
    draft,
    author: { name, key: null },
    parents: [first.hash],
    at: at(minutes),
    body: { ...body, ...change },
  });
}

const flow = (records: readonly NamedRecord[], change: Partial<Situation> = {}) =>
  flowOf(foldDraft(records), { ...situation, ...change });

const approval = decision('approved', 'Budi', 10);

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
    const high = { isHighRisk: true };
    expect(flow([first, approval], high)).toMatchObject({
      stage: 'responsible',
      turn: 'responsible',
      since: at(10),
      approval: { isInForce: false, why: 'awaited' },
    });
    const both = [first, approval, decision('approved', responsible, 20)];
    expect(flow(both, high).approval.isInForce).toBe(true);
  });

  it('is the editor where only the responsible person approved what is of high risk', () => {
    const alone = [first, decision('approved', responsible, 20)];
    expect(flow(alone, { isHighRisk: true })).toMatchObject({ stage: 'editor', turn: 'editor' });
  });

  it('is the author again after a wish for changes', () => {
    const wish = decision('changes-requested', 'Budi', 12);
    expect(flow([first, wish])).toMatchObject({
      turn: 'author',
      since: at(12),
      approval: { why: 'changes-requested' },
    });
  });
});

describe('an approval', () => {
  const whyOf = (records: readonly NamedRecord[], change: Partial<Situation> = {}) => {
    const { approval } = flow(records, change);
    return approval.isInForce ? 'in force' : approval.why;
  };

  it.each<[string, readonly NamedRecord[], Partial<Situation>, string]>([
    ['of an older version', [first, approval, second], {}, 'outdated'],
    ['after its days', [first, approval], { now: at(10 + 7 * minutesOfDay) }, 'lapsed'],
    ['just within its days', [first, approval], { now: at(9 + 7 * minutesOfDay) }, 'in force'],
    ['after the event', [first, approval], { eventDate: '2026-10-31' }, 'event-passed'],
    ['on the day of the event', [first, approval], { eventDate: '2026-11-01' }, 'in force'],
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
      'in force',
    ],
    [
      'while two versions stand side by side',
      [first, approval, second, version('Lain.', [first.hash], 31)],
      {},
      'two-heads',
    ],
  ])('%s', (_name, records, change, expected) => {
    expect(whyOf(records, change)).toBe(expected);
  });

  it('written down for the author counts as their own', () => {
    const recorded = { from: 'rina', way: 'whatsapp', words: 'SETUJU' } as const;
    expect(whyOf([first, decision('approved', 'Budi', 10, { recorded })])).toBe('own-version');
  });
});

describe('any history', () => {
  it('gives the same flow in any order and however often a record came', () => {
    fc.assert(
      fc.property(
        histories,
        fc.boolean(),
        fc.infiniteStream(fc.nat()),
        (records, isHighRisk, dice) => {
          const again = [...records, ...records].map((one) => ({
            one,
            at: dice.next().value ?? 0,
          }));
          const shuffled = again
            .toSorted((left, right) => left.at - right.at)
            .map(({ one }) => one);
          expect(flow(shuffled, { isHighRisk })).toEqual(flow(records, { isHighRisk }));
        },
      ),
    );
  });

  it('has an approval in force only by others than the author, of the one head', () => {
    fc.assert(
      fc.property(histories, (records) => {
        const state = foldDraft(records);
        const { approval } = flowOf(state, situation);
        for (const { record } of approval.isInForce ? approval.by : []) {
          expect(state.heads).toEqual([record.body.version]);
          expect(record.author.name).not.toBe('Rina');
        }
      }),
    );
  });
});
