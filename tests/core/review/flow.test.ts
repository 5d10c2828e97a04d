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

/** What people say of the versions of a history, most often of the newest one and of its very texts. */
const sayings = fc.array(
  fc.record({
    outcome: fc.constantFrom<Body['outcome'][]>('approved', 'approved', 'approved', 'held'),
    name: fc.constantFrom('Rina', 'Budi', responsible),
    minutes: fc.integer({ min: -500, max: 500 }),
    of: fc.oneof(fc.constant(0), fc.nat()),
    isOfItsTexts: fc.boolean(),
  }),
  { maxLength: 4 },
);

const reviewed = fc.tuple(histories, sayings).map(([records, said]) => {
  const versions = foldDraft(records).versions.toReversed();
  const decisions = said.flatMap(({ outcome, name, minutes, of, isOfItsTexts }) => {
    const spoken = versions[of % versions.length];
    if (!spoken) return [];
    const textHashes = isOfItsTexts ? spoken.record.body.textHashes : {};
    return [decision(outcome, name, minutes, { version: spoken.hash, textHashes })];
  });
  return [...records, ...decisions];
});

const runs = { numRuns: 300 };

describe('any history', () => {
  it('gives the same flow in any order and however often a record came', () => {
    const shuffles = reviewed.chain((records) =>
      fc.tuple(
        fc.constant(records),
        fc.shuffledSubarray([...records, ...records], {
          minLength: records.length * 2,
          maxLength: records.length * 2,
        }),
      ),
    );
    fc.assert(
      fc.property(shuffles, fc.boolean(), ([records, shuffled], isHighRisk) => {
        expect(flow(shuffled, { isHighRisk })).toEqual(flow(records, { isHighRisk }));
      }),
      runs,
    );
  });

  it('has an approval in force only by others than the author, of the one head and its texts', () => {
    let inForce = 0;
    fc.assert(
      fc.property(reviewed, (records) => {
        const state = foldDraft(records);
        const { approval } = flowOf(state, situation);
        if (!approval.isInForce) return;
        inForce += 1;
        expect(approval.by.length).toBeGreaterThan(0);
        for (const { record } of approval.by) {
          const head = state.versions.find(({ hash }) => hash === record.body.version);
          expect(state.heads).toEqual([head?.hash]);
          expect(record.body.textHashes).toEqual(head?.record.body.textHashes);
          expect(record.body.outcome).toBe('approved');
          expect(record.author.name).not.toBe('Rina');
        }
      }),
      runs,
    );
    expect(inForce).toBeGreaterThan(0);
  });
});
