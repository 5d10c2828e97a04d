import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { OfficeId } from '../../../lib/core/audience/office-ids.ts';
import { offices } from '../../../lib/core/audience/offices/index.ts';
import { check } from '../../../lib/core/check.ts';
import { defaultPolicy } from '../../../lib/core/policy.ts';
import { unchecked } from '../../../lib/core/unchecked.ts';
import { mendedPosts, onePost } from '../../harness/reader-posts.ts';

const manual = readFileSync('docs/audience.md', 'utf8');

/** As an office sees it that chose these readers and took their target. */
function checkFor(text: string, readers: OfficeId) {
  const { readingTarget } = { ...defaultPolicy, ...offices.find(({ id }) => id === readers) };
  const target = readingTarget ?? defaultPolicy.readingTarget;
  const policy = { ...defaultPolicy, readers, readingTarget: target };
  return check({ text, channels: ['facebook'], selfCheck: unchecked, mediaCount: 0, policy });
}

const hintsOf = (text: string, readers: OfficeId) =>
  checkFor(text, readers).audience?.hints.map(({ name }) => name.id);

/** As a quotation of Markdown. */
const quoted = (text: string) => text.replaceAll(/^/gmu, '> ').replaceAll(/\n/gu, '  \n');

test('docs/audience.md quotes the one post', () => {
  expect(manual).toContain(quoted(onePost));
});

describe.each(mendedPosts)('docs/audience.md, for $readers', ({ readers, text }) => {
  test('tells every hint of the one post, and no other', () => {
    const [, section = ''] = manual.split(`<!-- ${readers} -->\n`);
    const [list = ''] = section.split('\n\n');
    expect(list.split('\n')).toEqual(hintsOf(onePost, readers)?.map((hint) => `- ${hint}`));
  });

  test('quotes the mended post, of which neither hints nor rules have anything to say', () => {
    expect(manual).toContain(quoted(text));
    expect(hintsOf(text, readers)).toEqual([]);
    expect(checkFor(text, readers).findings).toEqual([]);
  });
});

test('for each of the three the one post has other hints', () => {
  const [first = [], second = [], third = []] = mendedPosts.map(
    ({ readers }) => hintsOf(onePost, readers) ?? [],
  );
  const all = [...first, ...second, ...third];
  expect(all.length).toBeGreaterThan(9);
  expect(new Set(all).size).toBe(all.length);
});
