import { describe, expect, it } from 'vitest';
import { outcomeOf, standingPublications } from '@/lib/core/correction/outcome.ts';
import { foldDraft } from '@/lib/core/records/fold.ts';
import type { NamedRecord, RecordOf } from '@/lib/core/records/record.ts';
import { named } from '../records/histories.ts';
import { knownTo, person, sign } from '../review/persons.ts';
import { draft } from './a-case.ts';

const rina = person('Rina');
const stranger = person('Agus');
const known = knownTo(rina);
const shape = { schema: 1, draft, author: rina.author } as const;

const published = (minute: number, isPlanned = false) =>
  named({
    ...shape,
    kind: 'publication',
    parents: [],
    at: `2026-11-24T03:${minute}:00.000Z`,
    body: {
      version: null,
      channel: 'facebook',
      textHash: null,
      publishedAt: '2026-11-24T03:00:00.000Z',
      isPlanned,
      url: null,
    },
  });

const correcting = (
  publication: string,
  kind: RecordOf<'correction'>['body']['kind'] = 'ralat',
  author = rina.author,
) =>
  named({
    ...shape,
    kind: 'correction',
    author,
    parents: [publication],
    at: '2026-11-24T04:00:00.000Z',
    body: { publication, kind, reason: 'Jamnya salah.', by: null },
  });

const first = published(10);
const second = published(20);
const outcome = (...records: readonly unknown[]) =>
  outcomeOf(foldDraft(records as NamedRecord[]), known);

describe('what became of a post that was wrong', () => {
  const signed = (one: ReturnType<typeof correcting>) => sign(one, rina.secret);

  it('was corrected, where somebody known says so', () => {
    expect(outcome(first)).toBeNull();
    expect(outcome(first, signed(correcting(first.hash)))).toBe('corrected');
  });

  it('takes no correction of a stranger, none in a borrowed name, and none of another post', () => {
    const foreign = sign(correcting(first.hash, 'ralat', stranger.author), stranger.secret);
    const borrowed = correcting(first.hash, 'withdrawal', { name: 'Rina', key: null });
    const forged = { ...correcting(first.hash), signature: foreign.signature };
    const elsewhere = signed(correcting('b'.repeat(64), 'withdrawal'));
    for (const one of [foreign, borrowed, correcting(first.hash), forged, elsewhere])
      expect(outcome(first, one)).toBeNull();
  });

  it('is a statement, as elsewhere, where nobody has that name', () => {
    const said = correcting(first.hash, 'ralat', { name: 'Dewi', key: null });
    expect(outcome(first, said)).toBe('corrected');
  });

  it('was withdrawn where it stands nowhere any more', () => {
    const one = signed(correcting(first.hash, 'withdrawal'));
    const other = signed(correcting(second.hash, 'withdrawal'));
    expect(outcome(first, second, one)).toBeNull();
    expect(outcome(first, second, one, other)).toBe('withdrawn');
    expect(outcome(first, one, signed(correcting(first.hash)))).toBe('withdrawn');
  });

  it('stands again where it came out again', () => {
    const gone = signed(correcting(first.hash, 'withdrawal'));
    expect(outcome(first, gone, second)).toBeNull();
    const state = foldDraft([first, gone, second, published(30, true)] as NamedRecord[]);
    expect(standingPublications(state, known).map(({ hash }) => hash)).toEqual([second.hash]);
  });
});
