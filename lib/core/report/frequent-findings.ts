import type { Severity } from '../rule.ts';
import { rules } from '../rules/index.ts';
import type { RegisterPost } from './register-post.ts';

/** In how many posts a rule found something. */
export interface FindingTally {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly posts: number;
}

/** The rules that found something in the most posts, those first. A rule that is not among ours is left out. */
export function frequentFindings(
  posts: readonly RegisterPost[],
  most: number,
): readonly FindingTally[] {
  const counts = new Map<string, number>();
  for (const { figures } of posts) {
    for (const id of Object.keys(figures?.findings ?? {}))
      counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return rules
    .flatMap(({ id, severity }) => {
      const count = counts.get(id);
      return count ? [{ ruleId: id, severity, posts: count }] : [];
    })
    .sort((one, other) => other.posts - one.posts)
    .slice(0, most);
}
