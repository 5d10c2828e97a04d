import { describe, expect, test } from 'vitest';
import { analyze } from '../../lib/core/analyze.ts';
import type { PersonalDataKind } from '../../lib/core/personal-data.ts';
import type { WrittenPost } from './personal-data/posts.ts';
import { kinds, writeLookAlikes, writePosts } from './personal-data/posts.ts';

const posts = [...writePosts(2_000, 4), ...writeLookAlikes(2_000, 5)];

const found = posts.map(
  ({ text }) => new Set(analyze(text, { channel: 'facebook' }).findings.map(({ kind }) => kind)),
);

/** Posts that one of the two names and the other does not, told so that a person can look at them. */
const tell = (wrong: readonly WrittenPost[]): string =>
  wrong
    .slice(0, 5)
    .map(({ text }) => JSON.stringify(text))
    .join('\n');

/** How many of the posts that `isCounted` holds of also hold of `isRight`. */
function share(
  kind: PersonalDataKind,
  isCounted: (at: number) => boolean,
  isRight: (at: number) => boolean,
) {
  const counted = posts.flatMap((post, at) => (isCounted(at) ? [{ post, at }] : []));
  const wrong = counted.filter(({ at }) => !isRight(at)).map(({ post }) => post);
  return {
    share: 1 - wrong.length / counted.length,
    told: `${kind}:\n${tell(wrong)}`,
    count: counted.length,
  };
}

describe.each(kinds)('%s', (kind) => {
  const isThere = (at: number): boolean => posts[at]?.kinds.includes(kind) ?? false;
  const isFound = (at: number): boolean => found[at]?.has(kind) ?? false;

  test('is found in the forms people write it', () => {
    const recall = share(kind, isThere, isFound);
    expect(recall.count).toBeGreaterThan(200);
    expect(recall.share, `not found in ${recall.told}`).toBeGreaterThanOrEqual(0.99);
  });

  test('is not seen where something only looks like it', () => {
    const precision = share(kind, isFound, isThere);
    expect(precision.count).toBeGreaterThan(200);
    expect(precision.share, `wrongly found in ${precision.told}`).toBeGreaterThanOrEqual(0.99);
  });
});

test('the posts are many and differ', () => {
  expect(new Set(posts.map(({ text }) => text)).size).toBeGreaterThan(3_500);
});
