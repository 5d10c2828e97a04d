import { expect, test } from 'vitest';
import { openClaims } from '@/lib/core/ai-gate/judge.ts';
import { hasLabel, labelOf, withLabel } from '@/lib/core/ai-gate/label.ts';
import { noGate } from '@/lib/core/ai-gate/no-gate.ts';
import { defaultPolicy } from '@/lib/core/policy.ts';
import { readPost } from '@/lib/core/text/post.ts';

const policy = { ...defaultPolicy, office: ' Dinas Kesehatan ' };
const label = 'Draf dibantu AI, disunting dan diperiksa Dinas Kesehatan.';

test('the label names the office, and waits for its name', () => {
  expect(labelOf(policy)).toBe(label);
  expect(labelOf(defaultPolicy)).toBeNull();
  const aiLabel = { text: 'Dibantu AI.', isRequired: true };
  expect(labelOf({ ...defaultPolicy, aiLabel })).toBe('Dibantu AI.');
});

test('it becomes the last paragraph, and is known again', () => {
  expect(withLabel('Datang Sabtu.\n', label)).toBe(`Datang Sabtu.\n\n${label}`);
  expect(withLabel('', label)).toBe(label);
  expect(hasLabel(withLabel('Datang Sabtu.', label), label)).toBe(true);
  expect(hasLabel('Datang Sabtu.', label)).toBe(false);
  // It is the word of the office, and nothing to look up.
  const post = readPost(withLabel('Datang Sabtu.', label), 'facebook', { policy });
  expect(openClaims(post, noGate).map(({ words }) => words)).toEqual(['Sabtu']);
});
