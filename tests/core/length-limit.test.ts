import { expect, test } from 'vitest';
import { analyze } from '../../lib/core/analyze.ts';
import { maxCheckedLength } from '../../lib/core/limits.ts';
import length from '../../lib/core/rules/platform/length.ts';

const find = (text: string, channel: 'facebook' | 'instagram') =>
  analyze(text, { channel }, [length]).findings;

test('a caption for Instagram that Facebook would take is too long there only', () => {
  const text = 'Posyandu buka Sabtu. '.repeat(200);
  expect(find(text, 'facebook')).toEqual([]);
  expect(find(text, 'instagram')[0]?.why.id).toContain(`tulisan ini ${text.length}`);
});

test('a text beyond the limit of Facebook is told so, though it is checked no farther', () => {
  expect(find('a'.repeat(maxCheckedLength - 2), 'facebook')).toEqual([]);
  expect(find('a'.repeat(maxCheckedLength + 500), 'facebook')).toHaveLength(1);
});
