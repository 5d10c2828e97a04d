import type { Channel } from './channel.ts';
import { guessKind } from './guess-kind.ts';
import { lengthToCheck } from './limits.ts';
import type { Around, Post } from './text/post.ts';
import { readPost } from './text/post.ts';

/** A text as rules and questions see it: as far as it is checked, with a kind picked or guessed. */
export function readPostToCheck(text: string, channel: Channel, around: Partial<Around>): Post {
  const post = readPost(text.slice(0, lengthToCheck(text)), channel, around);
  return post.kind ? post : { ...post, kind: guessKind(post)?.kind ?? null };
}
