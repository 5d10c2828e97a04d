import { describe, expect, it } from 'vitest';
import { byUrgency, caseLine } from '@/lib/core/correction/case-line.ts';
import { caseStages, isOpen, stageOf } from '@/lib/core/correction/stage.ts';
import { type DraftStatus, draftStatuses } from '@/lib/core/draft-status.ts';
import type { CaseBody } from '@/lib/core/records/case-body.ts';
import { foldDraft } from '@/lib/core/records/fold.ts';
import type { NamedRecord } from '@/lib/core/records/record.ts';
import { nobodyKnown } from '@/lib/core/review/known-people.ts';
import { named } from '../records/histories.ts';
import { knownTo, person, sign } from '../review/persons.ts';
import { claim, draft } from './a-case.ts';

const rina = person('Rina');
const stranger = person('Agus');

const noted = (body: CaseBody, minute: number, author = rina.author, parents: string[] = []) =>
  named({
    schema: 1,
    kind: 'case',
    draft,
    parents,
    author,
    at: `2026-11-24T03:${String(minute).padStart(2, '0')}:00.000Z`,
    body,
  });

const lineOf = (records: readonly unknown[], row: Parameters<typeof caseLine>[2] = null) =>
  caseLine(draft, foldDraft(records as NamedRecord[]), row, knownTo(rina));

describe('how far a case has come', () => {
  const standing = { body: claim(), isOut: false, status: null };

  it('was found until somebody looks into it', () => {
    expect(stageOf(standing)).toBe('found');
    for (const change of [
      { fact: 'Gratis.' },
      { checkedBy: 'Budi' },
      { evidence: [{ what: 'Surat', source: '' }] },
    ])
      expect(stageOf({ ...standing, body: claim(change) })).toBe('checking');
  });

  it('is written, waits, and is done, as its draft stands', () => {
    const stages = draftStatuses.map(
      (status) => [status, stageOf({ ...standing, status })] as const,
    );
    const waits = stages.filter(([, stage]) => stage === 'waiting').map(([status]) => status);
    expect(waits satisfies DraftStatus[]).toEqual([
      'waiting-editor',
      'waiting-responsible',
      'approved',
      'noted',
      'hold',
      'planned',
    ]);
    expect(stageOf({ ...standing, isOut: true, status: 'published' })).toBe('done');
    const closed = { as: 'not-answered', reason: 'Kecil.' } as const;
    expect(stageOf({ ...standing, body: claim({ closed }) })).toBe('done');
  });

  it('is open in every stage but the last', () => {
    expect(caseStages.filter(isOpen)).toEqual(caseStages.slice(0, -1));
  });
});

describe('a case with what follows from it', () => {
  const first = sign(noted(claim(), 0), rina.secret);
  const second = sign(noted(claim({ fact: 'Gratis.' }), 5, rina.author, [first.hash]), rina.secret);

  it('stands as it was noted last, whatever the order of its records', () => {
    for (const records of [
      [first, second],
      [second, first],
    ])
      expect(lineOf(records)).toMatchObject({ stage: 'checking', record: { hash: second.hash } });
  });

  it('takes nothing from strangers, and nothing under a name that somebody has a key for', () => {
    const changed = claim({ closed: { as: 'not-answered', reason: 'Kata orang asing.' } });
    const foreign = sign(noted(changed, 9, stranger.author, [first.hash]), stranger.secret);
    const borrowed = noted(changed, 9, { name: 'Rina', key: null }, [first.hash]);
    const unsigned = noted(changed, 9, rina.author, [first.hash]);
    for (const forged of [foreign, borrowed, unsigned])
      expect(lineOf([first, forged])).toMatchObject({ stage: 'found' });
    expect(lineOf([foreign])).toBeNull();
  });

  it('has no draft where it lies in the bin', () => {
    const binned = { status: 'draft', place: 'bin' } as const;
    expect(lineOf([first], binned)).toMatchObject({ status: null, stage: 'found' });
  });

  it('is out since its first publication', () => {
    const out = (publishedAt: string, url: string | null) =>
      sign(
        named({
          schema: 1,
          kind: 'publication',
          draft,
          parents: [],
          author: rina.author,
          at: '2026-11-24T06:00:00.000Z',
          body: {
            version: null,
            channel: 'facebook',
            textHash: null,
            publishedAt,
            isPlanned: false,
            url,
          },
        }),
        rina.secret,
      );
    const records = [
      first,
      out('2026-11-24T05:30:00.000Z', null),
      out('2026-11-24T04:20:00.000Z', 'https://www.facebook.com/p/2'),
    ];
    expect(lineOf(records)).toMatchObject({
      stage: 'done',
      publishedAt: '2026-11-24T04:20:00.000Z',
      postUrl: 'https://www.facebook.com/p/2',
      clock: { tookMinutes: 130 },
    });
  });
});

it('the most urgent stands first: what is overdue, then by urgency, then by its end', () => {
  // Under no key, so that it counts where nobody is known.
  const nameless = (change: Partial<CaseBody>) => {
    const one = named({
      schema: 1,
      kind: 'case',
      draft,
      parents: [],
      author: { name: '', key: null },
      at: '2026-11-24T03:00:00.000Z',
      body: claim(change),
    });
    return caseLine(draft, foldDraft([one] as NamedRecord[]), null, nobodyKnown);
  };
  const small = nameless({ foundBy: 'small', reach: 'few' });
  const high = nameless({ foundBy: 'high', harms: ['money'], reach: 'wide' });
  const late = nameless({
    foundBy: 'late',
    reach: 'wide',
    foundAt: '2026-11-20T02:00:00.000Z',
  });
  const lines = [small, high, late].filter((one) => one !== null);
  const order = byUrgency(lines, '2026-11-24T02:30:00.000Z').map(
    ({ record }) => record.record.body.foundBy,
  );
  expect(order).toEqual(['late', 'high', 'small']);
});
