import type { Survey } from '@/lib/core/backup/survey.ts';

/** How many drafts and records of a file come in, as it was judged. */
export function countFresh({ drafts, records }: Survey): number {
  const fresh = Object.values(records).map((count) => count.fresh);
  return [drafts.new, drafts.newer, drafts.beside, ...fresh].reduce((sum, one) => sum + one, 0);
}
