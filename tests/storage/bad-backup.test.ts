import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { linesOf } from '@/lib/backup/lines-of.ts';
import { writeLine } from '@/lib/core/backup/line.ts';
import { Chain } from '@/lib/core/backup/reader.ts';
import { contentHash } from '@/lib/core/backup/verdict.ts';
import { noDetails } from '@/lib/core/no-details.ts';
import { hashOfData, hashOfText } from '@/lib/core/records/hash.ts';
import { nameRecord } from '@/lib/core/records/read-record.ts';
import type { DraftRecord } from '@/lib/core/records/record.ts';
import { unchecked } from '@/lib/core/unchecked.ts';
import type { WorkingCopy } from '@/lib/core/working-copy.ts';
import { type Database, openDatabase } from '@/lib/storage/database.ts';
import { createStores } from '@/lib/storage/stores.ts';
import { backUp, contentOf, flow, survey, surveyLines, take, takeLines } from './backup-file.ts';
import { inWorld, request, standing, type World } from './world.ts';

/** Does something in a store of its own, and gives what it gave. */
async function world<Value>(act: (one: World) => Promise<Value>): Promise<Value> {
  let given: { value: Value } | undefined;
  await inWorld(async (one) => {
    given = { value: await act(one) };
  });
  if (!given) throw new Error('Nothing came of it.');
  return given.value;
}

/** A file of ours that holds what the test wants, with right checksums. */
function fileOf(
  values: readonly (readonly ['draft' | 'record' | 'settings', unknown])[],
): string[] {
  const chain = new Chain();
  const header = {
    format: 'siap-tayang-backup',
    version: 1,
    madeAt: '2026-11-24T02:41:00.000Z',
    app: '0.1.0',
    drafts: 1,
    records: 0,
    isSelection: false,
  };
  const lines = [['header', header] as const, ...values].map(([kind, value]) => {
    const { text, sum } = writeLine(kind, value);
    chain.add(sum);
    return text;
  });
  const end = { lines: chain.lines, drafts: 0, records: 0, chain: chain.digest() };
  return [...lines, writeLine('end', end).text];
}

let copy: WorkingCopy;
beforeEach(async () => {
  copy = await world(async ({ copies }) => {
    const { id } = (await copies.keep(request())) as never as { id: string };
    const list = await copies.list();
    if (!list.ok || !list.value.copies[0]) throw new Error(id);
    return list.value.copies[0];
  });
});

const draft = (change: object = {}) => ['draft', { ...copy, ...change }] as const;

/** What the person is told, and that nothing was written. */
const outcomeOf = (file: Blob, words = '') =>
  world(async (one) => {
    const told = await survey(one, file, words);
    const taken = await take(one, file, false, words);
    expect(await one.database.workingCopies.count()).toBe(0);
    expect((await one.list.counts()).ok).toBe(true);
    expect(taken.ok).toBe(told.ok);
    return told.ok ? 'taken' : told.failure.code;
  });

describe('a file that is no backup', () => {
  const jpeg = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46, 0x49, 0x46);
  test.each([
    ['empty', new Blob([])],
    ['a picture', new Blob([jpeg])],
    ['JSON of another program', new Blob(['{"version":3,"notes":[{"text":"Halo"}]}'])],
    ['text', new Blob(['Posyandu buka hari Sabtu.'])],
    ['one endless bracket', new Blob(['['.repeat(200_000)])],
    ['zeros', new Blob([new Uint8Array(100_000)])],
  ])('%s', async (_, file) => {
    expect(await outcomeOf(file)).toBe('import.not-ours');
  });

  test('zipped, of another program', async () => {
    const stream = new Blob(['{"a":1}']).stream().pipeThrough(new CompressionStream('gzip'));
    expect(await outcomeOf(await new Response(stream).blob())).toBe('import.not-ours');
  });

  test('of a newer Siap Tayang', async () => {
    const { text } = writeLine('header', { format: 'siap-tayang-backup', version: 2 });
    expect(await outcomeOf(new Blob([text]))).toBe('import.newer');
  });
});

test('half a gigabyte, never held in memory: what is too long or foreign is passed over', async () => {
  await world(async (one) => {
    const [header = '', kept = ''] = fileOf([draft()]);
    const before = process.memoryUsage().rss;
    let most = 0;
    async function* large(): AsyncGenerator<Uint8Array> {
      const encoder = new TextEncoder();
      yield encoder.encode(`${header}\n${kept}\n`);
      const rubbish = encoder.encode('x'.repeat(1024 * 1024));
      const lineBreak = encoder.encode('\n');
      for (let at = 0; at < 500; at += 1) {
        yield rubbish;
        // Lines of 100 MB, and of one.
        if (at > 200 || at % 100 === 99) yield lineBreak;
        most = Math.max(most, process.memoryUsage().rss - before);
      }
      yield encoder.encode(`\n${kept}\n`);
    }
    const told = await surveyLines(one, linesOf(streamOf(large())));
    expect(told).toMatchObject({ ok: true, value: { isWhole: false, drafts: { new: 1 } } });
    if (told.ok) expect(told.value.refused).toBeGreaterThan(250);
    expect(most).toBeLessThan(400 * 1024 * 1024);
  });
}, 120_000);

function streamOf(chunks: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
  });
}

describe('a hostile file', () => {
  const told = (values: Parameters<typeof fileOf>[0]) =>
    world(async (one) => {
      const seen = await surveyLines(one, flow(fileOf(values)));
      const taken = await takeLines(one, flow(fileOf(values)));
      const { copies } = await contentOf(one);
      expect((await one.list.counts()).ok).toBe(true);
      return { seen, taken, copies };
    });

  test('nested a hundred thousand deep is left alone', async () => {
    const lines = fileOf([draft()]);
    const nested = `"kind":"draft","value":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    lines.splice(1, 0, `{"sum":"${hashOfText(nested)}",${nested}`);
    const seen = await world((one) => surveyLines(one, flow(lines)));
    expect(seen).toMatchObject({ failure: { code: 'import.unsafe' } });
  });

  test('with names that reach behind objects is left alone, and reaches nothing', async () => {
    const poisoned = JSON.parse('{"__proto__":{"isAdmin":true}}');
    const { seen, copies } = await told([draft(poisoned)]);
    expect(seen).toMatchObject({ failure: { code: 'import.unsafe' } });
    expect(copies).toEqual([]);
    expect(Reflect.get({}, 'isAdmin')).toBeUndefined();
  });

  test.each(['constructor', 'prototype', 'toString'])(
    'with the name %s is refused',
    async (name) => {
      const { seen, copies } = await told([draft({ [name]: { isAdmin: true } })]);
      expect(seen).toMatchObject({
        value: { refused: 1, refusals: [{ name: copy.text, reason: 'shape' }] },
      });
      expect(copies).toEqual([]);
    },
  );

  test('with one id twice: the first holds, the other is refused by name', async () => {
    const { seen, copies } = await told([draft(), draft({ text: 'Lain.' }), draft()]);
    expect(seen).toMatchObject({
      value: { refused: 1, refusals: [{ kind: 'draft', name: 'Lain.', reason: 'double' }] },
    });
    expect(copies).toEqual([copy]);
  });

  test('with a record that is not what its name says: refused by name, the rest is taken', async () => {
    const record = nameRecord({
      schema: 1,
      kind: 'deletion',
      draft: copy.id,
      parents: [],
      author: { name: '', key: null },
      at: copy.savedAt,
      body: { reason: 'asli' },
    });
    const forged = { ...record, record: { ...record.record, body: { reason: 'palsu' } } };
    const { seen, copies } = await told([draft(), ['record', forged]]);
    expect(seen).toMatchObject({
      value: { refused: 1, refusals: [{ name: record.hash.slice(0, 8), reason: 'hash' }] },
    });
    expect(copies).toEqual([copy]);
  });

  test('with HTML and script in texts: they stay the letters that they are', async () => {
    const text = '<img src=x onerror=alert(1)><script>alert(1)</script>';
    const { copies } = await told([draft({ text })]);
    expect(copies[0]?.text).toBe(text);
  });

  test.each([
    ['saved', { savedAt: '9999-12-31T23:59:59.000Z' }],
    ['begun', { createdAt: '0001-01-01T00:00:00.000Z' }],
    ['thrown away', { deletedAt: '1969-12-31T23:59:59.000Z' }],
    ['planned', { details: { ...noDetails, plannedAt: '2101-01-01T00:00:00.000Z' } }],
    [
      'published',
      {
        selfCheck: {
          ...unchecked,
          publication: { publishedAt: '0099-01-01T00:00:00.000Z', isPlanned: false, url: null },
        },
      },
    ],
  ])('with a draft %s in a year that cannot be: refused by name', async (_, change) => {
    const { seen, copies } = await told([draft(change)]);
    expect(seen).toMatchObject({
      value: { refused: 1, refusals: [{ kind: 'draft', name: copy.text, reason: 'shape' }] },
    });
    expect(copies).toEqual([]);
  });

  test.each([
    ['deletion', '9999-12-31T23:59:59.000Z', { reason: '' }],
    [
      'publication',
      '2026-11-24T02:41:00.000Z',
      {
        version: null,
        channel: 'facebook',
        textHash: null,
        publishedAt: '0001-01-01T00:00:00.000Z',
        isPlanned: false,
        url: null,
      },
    ],
  ] as const)('with a %s in such a year: refused by name', async (kind, at, body) => {
    const author = { name: '', key: null };
    const record = { schema: 1, kind, draft: copy.id, parents: [], author, at, body };
    const named = nameRecord(record as DraftRecord);
    const { seen, copies } = await told([draft(), ['record', named]]);
    expect(seen).toMatchObject({
      value: { refused: 1, refusals: [{ name: named.hash.slice(0, 8), reason: 'shape' }] },
    });
    expect(copies).toEqual([copy]);
  });

  test('of a year ahead: taken, and told', async () => {
    const savedAt = '2100-12-31T23:59:59.000Z';
    const { seen, copies } = await told([draft({ savedAt })]);
    expect(seen).toMatchObject({ value: { oddDates: { count: 1, example: savedAt } } });
    expect(copies[0]?.savedAt).toBe(savedAt);
  });

  test('of a newer schema: refused by name', async () => {
    const { seen, copies } = await told([draft({ schema: 99, label: 'baru' })]);
    expect(seen).toMatchObject({ value: { refusals: [{ name: copy.text, reason: 'newer' }] } });
    expect(copies).toEqual([]);
  });
});

describe('a backup that was damaged on its way', () => {
  let database: Database;
  beforeEach(() => {
    database = openDatabase(`test-${crypto.randomUUID()}`);
  });
  afterEach(() => database.delete());

  async function written(words?: string) {
    return world(async (one) => {
      for (let at = 0; at < 60; at += 1) {
        const kept = request({ text: `Draf ${at}: ${crypto.randomUUID().repeat(20)}` });
        await one.copies.keep(kept);
        await one.versions.save(kept.id, { cause: 'saved' });
      }
      const file = await backUp(one, words === undefined ? {} : { words });
      const { copies, records } = await contentOf(one);
      return { bytes: new Uint8Array(await file.arrayBuffer()), copies, records };
    });
  }

  test.each([undefined, 'pantai lampu kertas embun sawah gitar'])(
    'cut in the middle: told, and what came whole is taken (words: %s)',
    async (words) => {
      const { bytes, copies } = await written(words);
      const half = new Blob([bytes.slice(0, bytes.length * 0.6)]);
      const clock = { now: () => new Date() };
      const one = { database, clock, ...createStores(standing(database)) } as unknown as World;
      const told = await take(one, half, false, words);
      // Encrypted parts are 64 kB: of so small a file nothing can be read without its end.
      if (words) expect(told).toMatchObject({ failure: { code: 'import.cut' } });
      else expect(told).toMatchObject({ ok: true, value: { isWhole: false } });
      const taken = await contentOf(one);
      expect(taken.copies.length > 0).toBe(words === undefined);
      for (const each of taken.copies) expect(copies).toContainEqual(each);
      expect(taken.rows).toHaveLength(taken.copies.length);
    },
  );

  test.each([undefined, 'pantai lampu kertas embun sawah gitar'])(
    'changed anywhere: never something that was not written (words: %s)',
    async (words) => {
      const { bytes, copies, records } = await written(words);
      const known = new Set([...copies.map(contentHash), ...records.map(hashOfData)]);
      const clock = { now: () => new Date() };
      const one = { database, clock, ...createStores(standing(database)) } as unknown as World;
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 5 }),
          async (changes) => {
            const changed = Uint8Array.from(bytes);
            for (const [at, byte] of changes) changed[at] = byte;
            const told = await take(one, new Blob([changed]), false, words);
            const taken = await contentOf(one);
            // A draft whose own line was damaged comes from its newest version.
            for (const each of taken.copies) expect(known).toContain(contentHash(each));
            for (const each of taken.records) expect(known).toContain(hashOfData(each));
            expect(told.ok || /^(import|open)\./.test(told.failure.code)).toBe(true);
          },
        ),
        { numRuns: words === undefined ? 60 : 8 },
      );
    },
    120_000,
  );
});
