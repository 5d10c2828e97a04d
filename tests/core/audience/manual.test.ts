import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { check } from '../../../lib/core/check.ts';
import { defaultPolicy } from '../../../lib/core/policy.ts';
import { unchecked } from '../../../lib/core/unchecked.ts';
import { mendedPosts, onePost } from '../../harness/reader-posts.ts';

const manual = readFileSync('docs/audience.md', 'utf8');

const audienceOf = (text: string, readers: (typeof mendedPosts)[number]['readers']) =>
  check({
    text,
    channels: ['facebook'],
    selfCheck: unchecked,
    mediaCount: 0,
    policy: { ...defaultPolicy, readers },
  }).audience;

/** As a quotation of Markdown. */
const quoted = (text: string) => text.replaceAll(/^/gmu, '> ').replaceAll(/\n/gu, '  \n');

test('docs/audience.md quotes the one post', () => {
  expect(manual).toContain(quoted(onePost));
});

describe.each(mendedPosts)('docs/audience.md, for $readers', ({ readers, text }) => {
  test('tells every hint of the one post, and no other', () => {
    const said = audienceOf(onePost, readers)?.hints.map(({ name }) => `- ${name.id}`) ?? [];
    expect(said.length).toBeGreaterThan(0);
    const [, section = ''] = manual.split(`<!-- ${readers} -->\n`);
    const [list = ''] = section.split('\n\n');
    expect(list.trim().split('\n')).toEqual(said);
  });

  test('quotes the mended post, which these readers need not ask about', () => {
    expect(manual).toContain(quoted(text));
    expect(audienceOf(text, readers)?.hints).toEqual([]);
  });
});

test('for each of the three the one post has other hints', () => {
  const lists = mendedPosts.map(({ readers }) =>
    JSON.stringify(audienceOf(onePost, readers)?.hints.map(({ name }) => name.id)),
  );
  expect(new Set(lists).size).toBe(3);
});
