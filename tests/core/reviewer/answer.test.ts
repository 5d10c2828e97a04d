import { describe, expect, test } from 'vitest';
import { readRecord } from '@/lib/core/records/read-record.ts';
import type { NamedRecord } from '@/lib/core/records/record.ts';
import { nobodyKnown } from '@/lib/core/review/known-people.ts';
import { evidenceOf } from '@/lib/core/review/proof.ts';
import { type Answer, missingIn, recordsOf } from '@/lib/core/reviewer/answer.ts';
import { at, draft, version } from '../records/histories.ts';

const one = version('Cukup bawa KTP.');
const anchor = {
  channel: 'facebook',
  start: 0,
  end: 5,
  exact: 'Cukup',
  prefix: '',
  suffix: ' bawa KTP.',
} as const;
const whole: Answer = {
  name: ' Rina Hartati, editor ',
  outcome: 'changes-requested',
  reason: ' Sebut jamnya. ',
  notes: [
    { anchor, text: 'Apa saja?' },
    { anchor: null, text: '  ' },
    { anchor: null, text: 'Rapi.' },
  ],
};

describe('an answer', () => {
  test('becomes records that any desk reads, about the one version, signed by nobody', () => {
    const records = recordsOf(whole, one, at(3));
    expect(records.map(({ record }) => record.kind)).toEqual(['decision', 'comment', 'comment']);
    for (const each of records) {
      expect(readRecord(each)).toEqual({ ok: true, value: each });
      expect(each).toMatchObject({
        signature: null,
        record: { draft, parents: [one.hash], author: { name: 'Rina Hartati, editor', key: null } },
      });
    }
    expect(records[0]?.record.body).toMatchObject({
      version: one.hash,
      textHashes: one.record.body.textHashes,
      comment: 'Sebut jamnya.',
    });
    expect(records[1]?.record.body).toMatchObject({ anchor, text: 'Apa saja?' });
  });

  test('is worth a statement', () => {
    const [decision] = recordsOf(whole, one, at(3));
    const given = decision as unknown as NamedRecord<'decision'>;
    expect(evidenceOf(given, one, nobodyKnown)).toBe('pernyataan');
  });

  test('may be remarks alone', () => {
    const records = recordsOf({ ...whole, outcome: null }, one, at(3));
    expect(records.map(({ record }) => record.kind)).toEqual(['comment', 'comment']);
  });

  test.each([
    [{}, null],
    [{ outcome: null }, null],
    [{ outcome: null, notes: [{ anchor: null, text: ' ' }] }, 'answer'],
    [{ reason: ' ' }, 'reason'],
    [{ outcome: 'approved', reason: '' }, null],
    [{ outcome: 'held', reason: '' }, null],
    [{ name: ' ' }, 'name'],
  ] as const)('of %j lacks %s', (part, missing) => {
    expect(missingIn({ ...whole, ...part } as Answer)).toBe(missing);
  });
});
