import { findActions } from './text/actions.ts';
import type { Post } from './text/post.ts';
import type { Span } from './text/span.ts';

/** Whether a text tells a citizen what can be done, got or used, and where. */
export interface Action {
  readonly isTold: boolean;
  /** The words that say so, in the order of the text. */
  readonly words: readonly Span[];
}

/** Looks for what a citizen can do. Pure. */
export function findAction(post: Post): Action {
  const words = findActions(post).map(({ start, end }) => ({ start, end }));
  return { isTold: words.length > 0, words };
}
