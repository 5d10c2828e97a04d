import type { Survey } from '@/lib/core/backup/survey.ts';

/** How many drafts, records and pictures of a file come in, as it was judged. */
export function countFresh({ drafts, records, merges, files, posts }: Survey): number {
  const fresh = Object.values(records).map((count) => count.fresh);
  return [
    drafts.new,
    drafts.newer,
    drafts.beside,
    merges.fresh,
    files.fresh,
    posts.fresh,
    ...fresh,
  ].reduce((sum, one) => sum + one, 0);
}
