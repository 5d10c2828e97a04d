import type { Post } from './post.ts';

/**
 * Reads something from a text once, however many rules ask for it: kept for as long as its tokens are in
 * use. Only for what follows from the text alone, not from the kind, the day or the office.
 */
export function oncePerText<Found>(read: (post: Post) => Found): (post: Post) => Found {
  const known = new WeakMap<Post['tokens'], { readonly found: Found }>();
  return (post) => {
    const before = known.get(post.tokens);
    if (before) return before.found;
    const found = read(post);
    known.set(post.tokens, { found });
    return found;
  };
}
