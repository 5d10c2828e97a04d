import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../../lib/core/analyze.ts';
import type { Finding } from '../../../lib/core/finding.ts';
import { shiftAll } from '../../../lib/core/kept/move.ts';
import { startsOf } from '../../../lib/core/kept/pieces.ts';
import { defaultPolicy } from '../../../lib/core/policy.ts';
import { readPostToCheck } from '../../../lib/core/post-to-check.ts';
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

/** An office that has words of its own. */
const policy = {
  ...defaultPolicy,
  ownWords: [
    { word: 'balai desa', plain: 'kantor desa' },
    { word: 'warga', plain: '' },
  ],
};

/** Read once, whole and sentence by sentence; without texts of which the languages depend on neighbours. */
const read = texts.flatMap((text) => {
  const whole = readPostToCheck(text, 'facebook', { policy });
  if (whole.foreign.passages.length > 0) return [];
  const starts = startsOf(whole.sentences);
  const pieces = starts.map((start, at) => {
    const piece = text.slice(start, starts[at + 1] ?? text.length);
    const known = [{ start: 0, end: piece.length, language: 'ind' as const }];
    return { start, post: readPost(piece, 'facebook', { policy, kind: whole.kind }, known) };
  });
  return [{ text, whole, pieces }];
});

const placesOf = (findings: readonly Finding[]) =>
  findings
    .map(({ start, end, severity, fixes }) => ({ start, end, severity, fixes }))
    .toSorted((one, other) => one.start - other.start || one.end - other.end);

test('there are rules that read one sentence, and texts for them', () => {
  expect(ofSentence.length).toBeGreaterThan(15);
  expect(read.length).toBeGreaterThan(texts.length / 2);
});

describe.each(ofSentence)('$id', (rule) => {
  test('finds in each sentence alone what it finds in the whole text', () => {
    const channels = rule.channels ?? (['facebook'] as const);
    let found = 0;
    for (const { text, whole, pieces } of read) {
      const byPiece = pieces.flatMap(({ start, post }) =>
        shiftAll(findingsOf(rule, post, channels), start),
      );
      const findings = findingsOf(rule, whole, channels);
      expect(placesOf(byPiece), text).toEqual(placesOf(findings));
      found += findings.length;
    }
    expect(found).toBeGreaterThan(0);
  });
});
