import type { Context } from '../../../lib/core/analyze.ts';
import { analyze } from '../../../lib/core/analyze.ts';
import type { Finding } from '../../../lib/core/finding.ts';
import { defaultPolicy } from '../../../lib/core/policy.ts';
import type { Example, Rule } from '../../../lib/core/rule.ts';
import { unmark } from './unmark.ts';

/** The text of an example, its marks still in it. */
export const markedText = (example: Example): string =>
  typeof example === 'string' ? example : example.text;

/** What one rule finds in an example. */
export const findIn = (rule: Rule, example: Example): readonly Finding[] =>
  analyze(unmark(markedText(example)).text, contextOf(rule, example), [rule]).findings;

function contextOf(rule: Rule, example: Example): Context {
  const channel = rule.channels?.[0] ?? 'facebook';
  if (typeof example === 'string') return { channel };
  const { text: _, policy, ...around } = example;
  return { channel, ...around, policy: { ...defaultPolicy, ...policy } };
}
