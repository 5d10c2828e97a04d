import { monthAt, startOfMonth } from '../core/calendar-month.ts';
import { draftRowSchema } from '../core/draft-row.ts';
import type { Database } from './database.ts';

/** What the drafts can be narrowed to, as they are. */
export interface FilterChoices {
  /** In alphabetical order; without the one that is not named. */
  readonly offices: readonly string[];
  readonly tags: readonly string[];
  /** `YYYY-MM`, newest first, by the clock of this computer. */
  readonly months: readonly string[];
}

/** After every other text. */
const last = '\uffff';

/**
 * Reads what occurs among the drafts in use from the indexes alone, one step for each value, however many
 * drafts have it. In a transaction of the caller.
 */
export async function readChoices(database: Database): Promise<FilterChoices> {
  return {
    offices: await officesOf(database),
    tags: await tagsOf(database),
    months: await monthsOf(database),
  };
}

async function officesOf({ drafts }: Database): Promise<readonly string[]> {
  const found: string[] = [];
  for (let office = ''; ; ) {
    const next = await drafts
      .where('[place+office+updatedAt]')
      .between(['drafts', office, last], ['drafts', last, last])
      .first();
    if (!next) return found;
    office = next.office;
    found.push(office);
  }
}

async function tagsOf({ drafts }: Database): Promise<readonly string[]> {
  const found: string[] = [];
  for (;;) {
    const [next] = await drafts
      .where('tags')
      .above(found.at(-1) ?? '')
      .limit(1)
      .keys();
    if (typeof next !== 'string') return found;
    found.push(next);
  }
}

async function monthsOf({ drafts }: Database): Promise<readonly string[]> {
  const found: string[] = [];
  for (let before = last; ; ) {
    const next = await drafts
      .where('[place+updatedAt]')
      .between(['drafts', ''], ['drafts', before], true, false)
      .last();
    if (!next) return found;
    const { updatedAt } = next;
    // A damaged line is passed over; each step leads back in time, or it would never end.
    before = updatedAt;
    if (!draftRowSchema.shape.updatedAt.safeParse(updatedAt).success) continue;
    const month = monthAt(updatedAt);
    found.push(month);
    const start = startOfMonth(month).toISOString();
    if (start < before) before = start;
  }
}
