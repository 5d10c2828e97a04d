import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldDraft } from '@/lib/core/records/fold.ts';
import type { RecordOf } from '@/lib/core/records/record.ts';
import { flowOf } from '@/lib/core/review/flow.ts';
import { histories } from '../records/histories.ts';
import { decision, flow, signed, situation } from './office.ts';
import { knownTo, person } from './persons.ts';

type Outcome = RecordOf<'decision'>['body']['outcome'];

const budi = person('Budi');
const known = knownTo(budi, person('Sari', 'Sari', null, 'penanggung-jawab'));
const here = { known };

/** What people say of the versions of a history, most often of the newest one and of its very texts. */
const sayings = fc.array(
  fc.record({
    outcome: fc.constantFrom<Outcome[]>('approved', 'approved', 'approved', 'held'),
    name: fc.constantFrom('Rina', 'Joko', 'Sari', 'signed'),
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
    const change = { version: spoken.hash, textHashes };
    return name === 'signed'
      ? [signed(budi, spoken, outcome, minutes, change)]
      : [decision(outcome, name, minutes, change)];
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
        const change = { ...here, isHighRisk };
        expect(flow(shuffled, change)).toEqual(flow(records, change));
      }),
      runs,
    );
  });

  it('has an approval in force only by others than the author, of the one head and its texts', () => {
    let inForce = 0;
    fc.assert(
      fc.property(reviewed, (records) => {
        const state = foldDraft(records);
        const { approval } = flowOf(state, { ...situation, ...here });
        if (!approval.isInForce) return;
        inForce += 1;
        expect(approval.by.length).toBeGreaterThan(0);
        for (const { record } of approval.by) {
          const head = state.versions.find(({ hash }) => hash === record.body.version);
          expect(state.heads).toEqual([head?.hash]);
          expect(record.body.textHashes).toEqual(head?.record.body.textHashes);
          expect(record.body.outcome).toBe('approved');
          // Sari has a key, and did not sign.
          expect(['Joko', 'Budi']).toContain(record.author.name);
        }
      }),
      runs,
    );
    expect(inForce).toBeGreaterThan(0);
  });
});
