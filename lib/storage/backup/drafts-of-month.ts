import type { DraftPlace } from '../../core/draft-row.ts';
import type { Failure } from '../../core/failure.ts';
import { type Result, succeed } from '../../core/result.ts';
import type { DraftList } from '../draft-list.ts';

const places: readonly DraftPlace[] = ['drafts', 'bin', 'templates'];

/**
 * Every draft that was changed in that month (`YYYY-MM`), wherever it lies. A draft that cannot be read, or
 * whose line cannot, goes along: of it no month can be told for sure.
 */
export async function draftsOfMonth(
  list: DraftList,
  month: string,
): Promise<Result<readonly string[], Failure>> {
  // A draft without a line would be left out.
  const unreadable = await list.rebuild();
  if (!unreadable.ok) return unreadable;
  const ids = unreadable.value.map(({ id }) => id);
  for (const place of places) {
    const page = await list.page(place, { month }, Number.MAX_SAFE_INTEGER);
    if (!page.ok) return page;
    ids.push(...page.value.damaged);
    for (const { id } of page.value.rows) ids.push(id);
  }
  return succeed(ids);
}
