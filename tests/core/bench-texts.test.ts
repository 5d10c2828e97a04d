import { describe, expect, test } from 'vitest';
import { readPost } from '../../lib/core/text/post.ts';
import { summarize } from '../../scripts/bench/measure.ts';
import { writePosts } from '../../scripts/bench/texts.ts';

describe('texts that the bench is measured on', () => {
  const posts = writePosts(50, 2_200, 1);

  test('are fifty different ones of exactly that length, the same each time', () => {
    expect(posts.map(({ length }) => length)).toEqual(Array(50).fill(2_200));
    expect(new Set(posts).size).toBe(50);
    expect(writePosts(50, 2_200, 1)).toEqual(posts);
    expect(writePosts(1, 2_200, 2)[0]).not.toBe(posts[0]);
  });

  test('share no sentence', () => {
    const sentences = posts.flatMap((text) =>
      readPost(text, 'facebook')
        .sentences.slice(0, -1)
        .filter(({ words }) => words.length > 8)
        .map(({ start, end }) => text.slice(start, end)),
    );
    expect(sentences.length).toBeGreaterThan(500);
    expect(new Set(sentences).size).toBe(sentences.length);
  });
});

test('figures are the middle one and one of the slowest', () => {
  const times = Array.from({ length: 100 }, (_, at) => 100 - at);
  expect(summarize(times)).toEqual({ median: 51, p95: 96 });
});
