import { describe, expect, test } from 'vitest';
import { analyze } from '../../lib/core/analyze.ts';
import { ruleModules } from './support/rule-modules.ts';
import { unmark } from './support/unmark.ts';

describe.each(ruleModules)('$path', ({ rule, examples }) => {
  const channel = rule.channels?.[0] ?? 'facebook';

  test.each(examples.flags)('flags %s', (marked) => {
    const { text, spans } = unmark(marked);
    const { findings } = analyze(text, { channel }, [rule]);
    expect(findings.map(({ start, end }) => ({ start, end }))).toEqual(spans);
  });

  test.each(examples.allows)('allows %s', (marked) => {
    expect(analyze(unmark(marked).text, { channel }, [rule]).findings).toEqual([]);
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
