import type { PostKind } from '../post-kind.ts';
import { kindOf, type RegisterPost } from './register-post.ts';

/** What a post is counted as in the report, in the order of its charts. */
export const postGroups = ['service', 'education', 'ceremonial', 'other'] as const;
export type PostGroup = (typeof postGroups)[number];

const serving: ReadonlySet<PostKind | null> = new Set([
  'service',
  'announcement',
  'hazard',
  'clarification',
]);

/**
 * A text that is about an event is ceremonial whatever its kind; any other one is what its kind says. `other`: of
 * no such kind, or too short to tell.
 *
 * @param threshold Ceremony index from which a text counts as ceremonial.
 */
export function groupOf(post: RegisterPost, threshold: number): PostGroup {
  const ceremony = post.figures?.ceremony ?? null;
  if (ceremony !== null && ceremony >= threshold) return 'ceremonial';
  const kind = kindOf(post);
  if (kind === 'campaign') return 'education';
  return serving.has(kind) ? 'service' : 'other';
}
