import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openBundle, packBundle } from '@/lib/backup/bundle-file.ts';
import { largestBundle } from '@/lib/core/bundle/format.ts';
import { readBundle } from '@/lib/core/bundle/read-bundle.ts';
import { bundleLines } from '@/lib/core/bundle/write-bundle.ts';
import { foldDraft } from '@/lib/core/records/fold.ts';
import type { NamedRecord } from '@/lib/core/records/record.ts';
import { histories, version } from '../records/histories.ts';
import { bundleOf, flow, linesFrom } from './bundle-of.ts';

const words = 'pantai lampu kertas embun sawah gitar';
const one = version('Posyandu buka Sabtu 😀.\n<b>Bawa KTP</b>');
const two = version('Posyandu buka Minggu.', [one.hash], 5);
const whole = bundleOf([one, two]);
const read = (lines: readonly (string | null)[]) => readBundle(flow(lines));

describe('a bundle', () => {
  test('is read as it was written, whatever its history', async () => {
    await fc.assert(
      fc.asyncProperty(histories, async (history) => {
        const bundle = bundleOf([...new Map(history.map((each) => [each.hash, each])).values()]);
        expect(await read(bundleLines(bundle))).toEqual({ ok: true, value: bundle });
      }),
      { numRuns: 50 },
    );
  });

  test.each([null, words])('goes through a file with the words %s', async (lock) => {
    const file = await packBundle(whole, lock ? { words: lock } : null);
    if (!file.ok) throw new Error(file.failure.code);
    expect(await openBundle(file.value, { words: lock ?? '' })).toEqual({ ok: true, value: whole });
    if (!lock) return;
    expect(await file.value.text()).not.toContain('Posyandu');
    const other = await openBundle(file.value, {
      words: 'gitar sawah embun kertas lampu pantai',
    });
    expect(other).toMatchObject({ failure: { code: 'open.wrong-words' } });
  });

  test('that is cut anywhere, or has any line changed, is left alone', async () => {
    const lines = bundleLines(whole);
    const text = lines.join('\n');
    for (let at = 0; at < text.length - 1; at += 7) {
      const cut = await read(text.slice(0, at).split('\n'));
      expect(['bundle.cut', 'bundle.not-ours']).toContain(!cut.ok && cut.failure.code);
      const other = text[at] === 'x' ? 'y' : 'x';
      const changed = `${text.slice(0, at)}${other}${text.slice(at + 1)}`;
      expect(await read(changed.split('\n')), `at ${at}`).toMatchObject({ ok: false });
    }
    for (let at = 0; at < lines.length; at += 1) {
      expect(await read(lines.toSpliced(at, 1)), `without ${at}`).toMatchObject({ ok: false });
    }
    expect(await read([...lines, lines[1] ?? ''])).toMatchObject({ ok: false });
  });

  const { header } = whole;
  const forged = { ...one, record: { ...one.record, at: '2026-11-02T00:00:00.000Z' } };
  const elsewhere = bundleOf([]).header.draft.replace('3f', '4a');
  test.each([
    ['nothing', [], 'bundle.not-ours'],
    ['another format', linesFrom([['header', { format: 'lain' }]]), 'bundle.not-ours'],
    [
      'a backup',
      linesFrom([['header', { format: 'siap-tayang-backup', version: 1 }]]),
      'bundle.not-ours',
    ],
    ['a newer form', linesFrom([['header', { ...header, version: 2 }]]), 'bundle.newer'],
    [
      'a record of a newer shape',
      linesFrom([
        ['header', header],
        ['record', { record: { schema: 2 } }],
      ]),
      'bundle.newer',
    ],
    [
      'a changed record',
      linesFrom([
        ['header', header],
        ['record', forged],
      ]),
      'bundle.refused',
    ],
    [
      'a record of another draft',
      linesFrom([
        ['header', { ...header, draft: elsewhere }],
        ['record', one],
      ]),
      'bundle.refused',
    ],
    [
      'a draft',
      linesFrom([
        ['header', header],
        ['draft', {}],
      ]),
      'bundle.refused',
    ],
    ['a line too long', [bundleLines(whole)[0] ?? '', null], 'bundle.too-large'],
    [
      'deep nesting',
      linesFrom([
        ['header', header],
        ['record', JSON.parse(`${'['.repeat(40)}${']'.repeat(40)}`)],
      ]),
      'import.unsafe',
    ],
  ] as const)('with %s is refused in words', async (_, lines, code) => {
    expect(await read(lines)).toMatchObject({ ok: false, failure: { code } });
  });

  test('of more than 20 MB is not opened', async () => {
    const file = new Blob([new Uint8Array(largestBundle + 1)]);
    expect(await openBundle(file, { words: '' })).toMatchObject({
      failure: { code: 'bundle.too-large' },
    });
  });

  test('that unpacks to far more than it holds is stopped', async () => {
    const header = `${bundleLines(whole)[0]}\n`;
    const block = `${'{"sum":"'.padEnd(1024 * 1024, 'a')}\n`;
    const bomb = new Blob([header, ...Array.from({ length: 200 }, () => block)]);
    const zipped = bomb.stream().pipeThrough(new CompressionStream('gzip'));
    const file = await new Response(zipped).blob();
    expect(file.size).toBeLessThan(largestBundle);
    expect(await openBundle(file, { words: '' })).toMatchObject({ ok: false });
  });

  test.each([
    [new Uint8Array(), 'bundle.not-ours'],
    [Uint8Array.of(0xff, 0xd8, 0xff), 'bundle.not-ours'],
    [Uint8Array.of(0x1f, 0x8b, 1, 2, 3), 'bundle.cut'],
  ])('file of %o gets a sentence', async (bytes, code) => {
    expect(await openBundle(new Blob([bytes]), { words: '' })).toMatchObject({ failure: { code } });
  });
});

/** What each of five people writes, and which bundles reach whom: late, twice, out of order, or never. */
const exchange = fc.record({
  histories: fc.tuple(histories, histories, histories, histories, histories),
  sent: fc.array(fc.record({ from: fc.nat(4), to: fc.nat(4), isLost: fc.boolean() }), {
    maxLength: 25,
  }),
  order: fc.array(fc.nat(), { minLength: 20, maxLength: 20 }),
});

type Desk = Map<string, NamedRecord>;

async function carry(from: Desk | undefined, to: Desk | undefined) {
  const bundle = await read(bundleLines(bundleOf([...(from?.values() ?? [])])));
  if (!bundle.ok) throw new Error(bundle.failure.code);
  for (const each of bundle.value.records) to?.set(each.hash, each);
}

const everyone = [0, 1, 2, 3, 4] as const;
const pairs = everyone.flatMap((from) => everyone.map((to) => [from, to] as const));

test('five people who send each other bundles in any order end in the same state', async () => {
  await fc.assert(
    fc.asyncProperty(exchange, async ({ histories: written, sent, order }) => {
      const desks = written.map((some): Desk => new Map(some.map((each) => [each.hash, each])));
      for (const { from, to, isLost } of sent) if (!isLost) await carry(desks[from], desks[to]);
      // What was lost is sent again: each to each, twice, in whatever order, and once more.
      const again = [...pairs, ...pairs].map((pair, at) => ({ pair, at: order[at % 20] ?? 0 }));
      const shuffled = again.toSorted((one, other) => one.at - other.at).map(({ pair }) => pair);
      for (const [from, to] of [...shuffled, ...pairs]) await carry(desks[from], desks[to]);
      const [first, ...others] = desks.map((desk) => foldDraft(desk.values()));
      for (const state of others) expect(state).toEqual(first);
    }),
    { numRuns: 15 },
  );
});
