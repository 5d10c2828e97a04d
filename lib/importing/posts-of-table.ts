import type { Failure } from '../core/failure.ts';
import type { ImportedPost } from '../core/report/imported-post.ts';
import { type RowReading, rowToPost, type Skipped } from '../core/report/row-to-post.ts';
import { type Result, succeed } from '../core/result.ts';
import { decodeText } from './decode-text.ts';
import { readTable } from './read-table.ts';

/** Posts as they come out of a file. */
export type ReadPost = Omit<ImportedPost, 'import'>;

/** What is done with the posts of a file. */
export interface TakePosts {
  /** False ends it. @param part How much of the file was read, from 0 to 1. */
  readonly take: (posts: readonly ReadPost[], part: number) => Promise<boolean>;
}

/** Reads the posts of a table, some at a time. @returns How many rows were left out, and why. */
export async function postsOfTable(
  file: Blob,
  reading: RowReading,
  { take }: TakePosts,
): Promise<Result<Skipped, Failure>> {
  const decoded = await decodeText(file);
  if (!decoded.ok) return decoded;
  const skipped: Skipped = {};
  let isHeader = true;
  const read = await readTable(decoded.value.text, async (rows, part) => {
    const posts: ReadPost[] = [];
    for (const row of isHeader ? rows.slice(1) : rows) {
      const one = rowToPost(row, reading);
      if (one.isPost) posts.push(one.post);
      else skipped[one.reason] = (skipped[one.reason] ?? 0) + 1;
    }
    isHeader = false;
    return take(posts, part);
  });
  return read.ok ? succeed(skipped) : read;
}
