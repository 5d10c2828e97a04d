import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeLine } from '@/lib/core/backup/line.ts';
import { BackupReader, Chain } from '@/lib/core/backup/reader.ts';
import { noDetails } from '@/lib/core/no-details.ts';
import { nameRecord } from '@/lib/core/records/read-record.ts';
import { recordSchemaVersion } from '@/lib/core/records/record.ts';
import { unchecked } from '@/lib/core/unchecked.ts';
import { workingCopySchemaVersion } from '@/lib/core/working-copy.ts';

const at = '2026-11-24T02:41:00.000Z';
const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

const draft = (number: number) => ({
  schema: workingCopySchemaVersion,
  id: id(number),
  site: 'desk',
  composer: 'desk',
  channel: 'facebook',
  text: `Posyandu buka hari ke-${number}.\nBawa KTP 😀`,
  otherTexts: {},
  entities: [],
  selfCheck: unchecked,
  details: noDetails,
  parents: [],
  createdAt: at,
  savedAt: at,
  writer: id(99),
  deletedAt: null,
});

const deletion = (number: number) =>
  nameRecord({
    schema: recordSchemaVersion,
    kind: 'deletion',
    draft: id(number),
    parents: [],
    author: { name: '', key: null },
    at,
    body: { reason: `alasan ${number}` },
  });

const numbers = [1, 2, 3, 4, 5, 6];
const entries = numbers.flatMap((number) => [
  ['draft', draft(number)] as const,
  ['record', deletion(number)] as const,
]);

function write(): string {
  const chain = new Chain();
  const line = (...parts: Parameters<typeof writeLine>) => {
    const { text, sum } = writeLine(...parts);
    chain.add(sum);
    return text;
  };
  const header = {
    format: 'siap-tayang-backup',
    version: 1,
    madeAt: at,
    app: '0.1.0',
    drafts: 6,
    records: 6,
    isSelection: false,
  };
  const lines = [line('header', header), ...entries.map(([kind, value]) => line(kind, value))];
  const end = { lines: chain.lines, drafts: 6, records: 6, chain: chain.digest() };
  return [...lines, writeLine('end', end).text, ''].join('\n');
}

const valid = new TextEncoder().encode(write());
const originals = new Set(entries.map(([, value]) => JSON.stringify(value)));

/** What a reader takes from these bytes, and whether it says that the file is whole. */
function read(bytes: Uint8Array) {
  const reader = new BackupReader();
  const taken: unknown[] = [];
  for (const text of new TextDecoder().decode(bytes).replace(/\n$/, '').split('\n')) {
    const line = reader.read(text);
    if (line.kind === 'stop') break;
    if (line.kind === 'entry') taken.push(line.entry.value);
  }
  return { taken, isWhole: reader.isWhole() };
}

const place = fc.nat(valid.length - 1);
const mutation = fc.oneof(
  fc.record({ kind: fc.constant('flip' as const), from: place, bit: fc.nat(7) }),
  fc.record({
    kind: fc.constant('cut' as const),
    from: place,
    length: fc.integer({ min: 1, max: 900 }),
  }),
  fc.record({
    kind: fc.constant('double' as const),
    from: place,
    length: fc.integer({ min: 1, max: 3000 }),
  }),
  fc.record({
    kind: fc.constant('insert' as const),
    from: place,
    bytes: fc.uint8Array({ minLength: 1, maxLength: 40 }),
  }),
  fc.record({
    kind: fc.constant('move' as const),
    from: place,
    to: place,
    length: fc.integer({ min: 1, max: 2000 }),
  }),
);
type Mutation = typeof mutation extends fc.Arbitrary<infer One> ? One : never;

function mutate(bytes: Uint8Array, change: Mutation): Uint8Array {
  const all = [...bytes];
  const { from } = change;
  if (change.kind === 'flip') all[from] = (all[from] ?? 0) ^ (1 << change.bit);
  else if (change.kind === 'cut') all.splice(from, change.length);
  else if (change.kind === 'double') all.splice(from, 0, ...all.slice(from, from + change.length));
  else if (change.kind === 'insert') all.splice(from, 0, ...change.bytes);
  else all.splice(change.to, 0, ...all.splice(from, change.length));
  return Uint8Array.from(all);
}

test('a valid backup is taken whole', () => {
  const { taken, isWhole } = read(valid);
  expect(isWhole).toBe(true);
  expect(taken.map((one) => JSON.stringify(one))).toEqual([...originals]);
});

test('a thousand mutations: never a crash, and never something that was not written', () => {
  let partly = 0;
  fc.assert(
    fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (changes) => {
      const bytes = changes.reduce(mutate, valid);
      const { taken, isWhole } = read(bytes);
      for (const one of taken) expect(originals).toContain(JSON.stringify(one));
      const isUnchanged = Buffer.compare(bytes, valid) === 0;
      if (isWhole && !isUnchanged) expect(taken).toHaveLength(originals.size);
      if (taken.length > 0 && taken.length < originals.size) partly += 1;
    }),
    { numRuns: 1000 },
  );
  // The mutations reach into the file, and leave the rest of it readable.
  expect(partly).toBeGreaterThan(200);
});
