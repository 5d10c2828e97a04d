import type { DraftRow } from '../draft-row.ts';
import { isoDateOf } from '../iso-date.ts';

/** The instant under which a post stands in the calendar: when it came out, else when it is to. */
export const instantOf = ({
  publishedAt,
  plannedAt,
}: Pick<DraftRow, 'publishedAt' | 'plannedAt'>): string | null => publishedAt ?? plannedAt;

/** Posts under the day on which they stand, `YYYY-MM-DD` by the clock of this computer, earliest first. */
export function byDay<Row extends Pick<DraftRow, 'publishedAt' | 'plannedAt'>>(
  rows: readonly Row[],
): ReadonlyMap<string, readonly Row[]> {
  const dated = rows.flatMap((row) => {
    const instant = instantOf(row);
    return instant === null ? [] : [{ row, instant }];
  });
  dated.sort((one, other) => Date.parse(one.instant) - Date.parse(other.instant));
  const days = Map.groupBy(dated, ({ instant }) => isoDateOf(new Date(instant)));
  return new Map([...days].map(([day, all]) => [day, all.map(({ row }) => row)]));
}
