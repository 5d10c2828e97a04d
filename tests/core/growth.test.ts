import { expect, test } from 'vitest';
import { analyze } from '../../lib/core/analyze.ts';
import { maxCheckedLength } from '../../lib/core/limits.ts';
import { writePosts } from '../../scripts/bench/texts.ts';

const lengths = { short: 2_200, long: maxCheckedLength };
const rounds = 7;

/** Time of this thread alone, in microseconds: what other programs do meanwhile is not in it. */
function spentOn(text: string): number {
  const before = process.threadCpuUsage();
  analyze(text, { channel: 'facebook' });
  const { user, system } = process.threadCpuUsage(before);
  return user + system;
}

test('the time grows with the length of a text, at most with its power 1.1', () => {
  const short = writePosts(rounds * 10, lengths.short, 11);
  const long = writePosts(rounds, lengths.long, 12);
  for (const text of writePosts(200, lengths.short, 13)) spentOn(text);
  // The best of several rounds: a collection of garbage falls into any of them.
  const shortest = Math.min(
    ...long.map((_, round) =>
      short.slice(10 * round, 10 * round + 10).reduce((sum, text) => sum + spentOn(text), 0),
    ),
  );
  const longest = Math.min(...long.map(spentOn));
  const exponent = Math.log((10 * longest) / shortest) / Math.log(lengths.long / lengths.short);
  expect(exponent).toBeLessThanOrEqual(1.1);
  expect(exponent).toBeGreaterThan(0.5);
});
