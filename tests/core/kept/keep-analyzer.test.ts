import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { analyze } from '../../../lib/core/analyze.ts';
import type { Finding } from '../../../lib/core/finding.ts';
import { keepAnalyzer } from '../../../lib/core/kept/keep-analyzer.ts';
import { maxCheckedLength } from '../../../lib/core/limits.ts';
import longSentence from '../../../lib/core/rules/language/long-sentence.ts';
import { doAll } from '../../../lib/core/slices.ts';
import { writePosts } from '../../../scripts/bench/texts.ts';
import { samplePosts } from '../support/sample-posts.ts';

const context = { channel: 'facebook' } as const;

/** An analyzer that read a text once. */
function settled(text: string) {
  const analyzer = keepAnalyzer(context);
  return { analyzer, analysis: doAll(analyzer.settle(text)) };
}

/** A finding by its words and those that it replaces, wherever they stand. */
const said = (text: string, { ruleId, start, end, fixes }: Finding): string =>
  JSON.stringify([
    ruleId,
    text.slice(start, end),
    fixes.map((fix) => [text.slice(fix.start, fix.end), fix.text]),
  ]);

const wordsOf = (text: string, findings: readonly Finding[]) =>
  findings.map(({ ruleId, start, end }) => `${ruleId}: ${text.slice(start, end)}`);

const replace = (text: string, from: number, to: number, typed: string) =>
  text.slice(0, from) + typed + text.slice(to);

test('what it finds when it settles is what a new check finds', () => {
  for (const { text } of samplePosts) {
    const { analyzer } = settled('Loket buka.');
    analyzer.type(text);
    expect(doAll(analyzer.settle(text))).toEqual(analyze(text, context));
    expect(analyzer.type(text)).toEqual(analyze(text, context).findings);
  }
});

test('knows nothing of a text that was never settled', () => {
  expect(keepAnalyzer(context).type('Guna menghindari antrean, datang pagi.')).toEqual([]);
});

test('a stiff word is found at the key that completes it, and gone at the one that breaks it', () => {
  const before = 'Loket buka Senin. Guna menghindar antrean, datang pagi. Bawa KTP.';
  const after = before.replace('menghindar', 'menghindari');
  const { analyzer } = settled(before);
  const stiff = (findings: readonly Finding[]) =>
    findings.filter(({ ruleId }) => ruleId === 'language/stiff-phrase').map(({ start }) => start);
  expect(stiff(analyzer.type(after))).toEqual(stiff(analyze(after, context).findings));
  const broken = after.replace('Guna', 'Gun');
  expect(stiff(analyzer.type(broken))).toEqual(stiff(analyze(broken, context).findings));
});

test('what is known of other sentences goes along with its words, replacements too', () => {
  let moved = 0;
  for (const { text } of samplePosts) {
    const { analyzer, analysis } = settled(text);
    const at = text.indexOf(' ');
    const second = analysis.sentences[1]?.start ?? text.length;
    const typed = replace(text, at, at, ' pagi');
    const found = new Set(analyzer.type(typed).map((finding) => said(typed, finding)));
    for (const finding of analysis.findings.filter(({ start }) => start >= second)) {
      expect(found).toContain(said(text, finding));
      moved += 1;
    }
  }
  expect(moved).toBeGreaterThan(10);
});

test('words that were typed over say nothing any more', () => {
  const text = 'Kominfo membuka loket. Warga boleh datang.';
  const { analyzer } = settled(text);
  const found = analyzer.type(replace(text, 2, 4, 'x'));
  expect(wordsOf(text, found).filter((words) => words.includes('jargon'))).toEqual([]);
});

const anyEdit = fc.record({
  post: fc.constantFrom(...samplePosts.map(({ text }) => text)),
  edits: fc.array(
    fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      cut: fc.nat({ max: 40 }),
      typed: fc.oneof(
        fc.constantFrom('a', ' ', '.', '\n', '. Dalam rangka ', '\ud83d', ' guna ', ' 5 %', ''),
        fc.string({ unit: 'binary', maxLength: 12 }),
      ),
    }),
    { minLength: 1, maxLength: 8 },
  ),
});

test('whatever is typed, it points into the text and settles as a new check', () => {
  fc.assert(
    fc.property(anyEdit, ({ post, edits }) => {
      const { analyzer } = settled(post);
      let text = post;
      for (const { at, cut, typed } of edits) {
        const from = Math.floor(at * text.length);
        text = replace(text, from, Math.min(text.length, from + cut), typed);
        for (const { start, end, fixes } of analyzer.type(text)) {
          for (const place of [{ start, end }, ...fixes]) {
            expect(place.start).toBeGreaterThanOrEqual(0);
            expect(place.end).toBeGreaterThanOrEqual(place.start);
            expect(place.end).toBeLessThanOrEqual(text.length);
          }
        }
      }
      expect(doAll(analyzer.settle(text))).toEqual(analyze(text, context));
    }),
    { numRuns: 120 },
  );
});

test('one key makes the rules read one sentence, however long the text is', () => {
  const [text = ''] = writePosts(1, maxCheckedLength - 1, 4);
  const { analyzer } = settled(text);
  const read = vi.spyOn(longSentence, 'check');
  analyzer.type(replace(text, text.length >> 1, text.length >> 1, 'a'));
  expect(read).toHaveBeenCalledTimes(1);
  expect(read.mock.calls[0]?.[0].text.length).toBeLessThan(1_000);
  read.mockRestore();
});

test('past the limit of a post nothing is read', () => {
  const [text = ''] = writePosts(1, maxCheckedLength, 4);
  const { analyzer } = settled(text);
  const before = analyzer.type(text);
  expect(analyzer.type(`${text} guna menghindari`)).toEqual(before);
});
