import { describe, expect, test } from 'vitest';
import { analyze, findingsOf } from '../../../lib/core/analyze.ts';
import type { Finding } from '../../../lib/core/finding.ts';
import { startsOf } from '../../../lib/core/kept/pieces.ts';
import { readPostToCheck } from '../../../lib/core/post-to-check.ts';
import type { Rule } from '../../../lib/core/rule.ts';
import { rules } from '../../../lib/core/rules/index.ts';
import { readPost } from '../../../lib/core/text/post.ts';
import { markedText } from '../support/rule-example.ts';
import { ruleModules } from '../support/rule-modules.ts';
import { samplePosts } from '../support/sample-posts.ts';
import { unmark } from '../support/unmark.ts';

const ofSentence = rules.filter(({ reads }) => reads === 'sentence');
const examples = ruleModules.flatMap(({ examples: { flags, allows } }) =>
  [...flags, ...allows].map((example) => unmark(markedText(example)).text),
);
/** What stands before and behind must not matter: every example between others, in all rules' posts. */
const texts = [
  ...samplePosts.map(({ text }) => text),
  ...examples.map(
    (text, at) => `Loket buka Senin. ${text}\nWarga boleh datang. ${examples[at - 1] ?? ''}`,
  ),
];

const placesOf = (findings: readonly Finding[], offset = 0) =>
  findings.map(({ start, end, severity, fixes }) => ({
    start: start + offset,
    end: end + offset,
    severity,
    fixes: fixes.map((fix) => ({ ...fix, start: fix.start + offset, end: fix.end + offset })),
  }));

const inOrder = (places: ReturnType<typeof placesOf>) =>
  places.toSorted((one, other) => one.start - other.start || one.end - other.end);

function findByPiece(rule: Rule, text: string) {
  const { kind, sentences, foreign } = readPostToCheck(text, 'facebook', {});
  if (foreign.passages.length > 0) return null;
  const starts = startsOf(sentences);
  return starts.flatMap((start, at) => {
    const piece = text.slice(start, starts[at + 1] ?? text.length);
    const known = [{ start: 0, end: piece.length, language: 'ind' as const }];
    return placesOf(
      findingsOf(rule, readPost(piece, 'facebook', { kind }, known), ['facebook']),
      start,
    );
  });
}

test('there are rules that read one sentence', () => {
  expect(ofSentence.length).toBeGreaterThan(15);
});

describe.each(ofSentence)('$id', (rule) => {
  test('finds in each sentence alone what it finds in the whole text', () => {
    let found = 0;
    for (const text of texts) {
      const byPiece = findByPiece(rule, text);
      if (!byPiece) continue;
      const { findings } = analyze(text, { channel: 'facebook' }, [rule]);
      expect(inOrder(byPiece), text).toEqual(inOrder(placesOf(findings)));
      found += findings.length;
    }
    expect(found).toBeGreaterThan(rule.channels?.includes('facebook') === false ? -1 : 0);
  });
});
