import type { Survey } from '@/lib/core/backup/survey.ts';

/** How many drafts, records and pictures of a file come in, as it was judged. */
export function countFresh(survey: Survey): number {
  const { drafts, records, merges, files, posts, prompts } = survey;
  const fresh = Object.values(records).map((count) => count.fresh);
  return [
    drafts.new,
    drafts.newer,
    drafts.beside,
    merges.fresh,
    files.fresh,
    posts.fresh,
    prompts.fresh,
    ...fresh,
  ].reduce((sum, one) => sum + one, 0);
}
