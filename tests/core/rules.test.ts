import { describe, expect, test } from 'vitest';
import type { Example } from '../../lib/core/rule.ts';
import { findIn, markedText } from './support/rule-example.ts';
import { ruleModules } from './support/rule-modules.ts';
import { unmark } from './support/unmark.ts';

const titled = (example: Example) => ({ title: markedText(example), example });

describe.each(ruleModules)('$path', ({ rule, examples }) => {
  test.each(examples.flags.map(titled))('flags $title', ({ title, example }) => {
    const found = findIn(rule, example).map(({ start, end }) => ({ start, end }));
    expect(found).toEqual(unmark(title).spans);
  });

  test.each(examples.allows.map(titled))('allows $title', ({ example }) => {
    expect(findIn(rule, example)).toEqual([]);
  });
});

test('a bracket of the text itself is written with a backslash', () => {
  expect(unmark('a [b] \\[c\\] []')).toEqual({
    text: 'a b [c] ',
    spans: [
      { start: 2, end: 3 },
      { start: 8, end: 8 },
    ],
  });
});
