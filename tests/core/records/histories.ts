import fc from 'fast-check';
import { channels } from '@/lib/core/channel.ts';
import { noDetails } from '@/lib/core/no-details.ts';
import { nameRecord } from '@/lib/core/records/read-record.ts';
import type { DraftRecord, NamedRecord, RecordOf } from '@/lib/core/records/record.ts';
import { textHash } from '@/lib/core/records/text-identity.ts';
import { unchecked } from '@/lib/core/unchecked.ts';

export const draft = '3f6c1b52-9a1e-4d0c-8f7a-6f2b5a0e9c11';
const author = { name: 'Rina', key: null };
const firstMoment = Date.parse('2026-11-01T01:00:00.000Z');

/** A moment so many minutes after the first one. */
export const at = (minutes: number): string =>
  new Date(firstMoment + minutes * 60_000).toISOString();

const shape = { schema: 1, draft, author } as const;

export function version(
  text: string,
  parents: readonly string[] = [],
  minutes = 0,
): NamedRecord<'version'> {
  const body = {
    texts: { facebook: text },
    textHashes: { facebook: textHash(text) },
    channel: 'facebook' as const,
    entities: [],
    selfCheck: unchecked,
    details: noDetails,
    note: '',
    cause: 'saved' as const,
    restored: null,
    provenance: null,
  };
  return named({ ...shape, kind: 'version', parents: [...parents], at: at(minutes), body });
}

export const named = <Kind extends DraftRecord['kind']>(
  record: RecordOf<Kind>,
): NamedRecord<Kind> => nameRecord(record as DraftRecord) as unknown as NamedRecord<Kind>;

/** A step in a history: what kind of record, and which of those before it speaks of. */
const step = fc.record({
  kind: fc.constantFrom('version', 'comment', 'resolution', 'decision', 'deletion', 'publication'),
  of: fc.nat(),
  other: fc.option(fc.nat()),
  minutes: fc.integer({ min: -500, max: 500 }),
  text: fc.string({ unit: 'grapheme', maxLength: 20 }),
  channel: fc.constantFrom(...channels),
});

type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

/** Histories of one draft in which every record speaks of some before it, with clocks that go as they like. */
export const histories: fc.Arbitrary<readonly NamedRecord[]> = fc
  .array(step, { minLength: 1, maxLength: 25 })
  .map((steps) => {
    const history: NamedRecord[] = [];
    for (const one of steps) history.push(take(one, history));
    return history;
  });

function take(
  { kind, of, other, minutes, text, channel }: Step,
  before: readonly NamedRecord[],
): NamedRecord {
  const versions = before.filter(({ record }) => record.kind === 'version');
  const pick = (list: readonly NamedRecord[], at: number) => list[at % list.length]?.hash;
  const [parent, second] = [pick(versions, of), other === null ? undefined : pick(versions, other)];
  const parents = [...new Set([parent, second].filter((hash) => hash !== undefined))];
  const target = pick(before, of);
  const around = { ...shape, parents, at: at(minutes) };
  if (!parent || !target || kind === 'version') return version(text, parents, minutes);
  switch (kind) {
    case 'comment': {
      const body = { version: parent, anchor: null, text: `${text}.`, replyTo: null };
      return named({ ...around, kind, body });
    }
    case 'resolution':
      return named({ ...around, kind, body: { of: target, outcome: 'resolved' } });
    case 'decision': {
      const body = {
        version: parent,
        textHashes: {},
        outcome: 'approved' as const,
        comment: text,
        recorded: null,
      };
      return named({ ...around, kind, body });
    }
    case 'deletion':
      return named({ ...around, kind, body: { reason: text } });
    default: {
      const body = {
        version: parent,
        channel,
        textHash: null,
        publishedAt: at(minutes),
        isPlanned: false,
        url: null,
      };
      return named({ ...around, kind: 'publication', body });
    }
  }
}
