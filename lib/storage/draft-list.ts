import type { Channel } from '../core/channel.ts';
import type { DraftPlace, DraftRow } from '../core/draft-row.ts';
import type { DraftStatus } from '../core/draft-status.ts';
import type { Failure } from '../core/failure.ts';
import type { PostKind } from '../core/post-kind.ts';
import type { Result } from '../core/result.ts';
import { attempt, change } from './attempt.ts';
import type { Database } from './database.ts';
import { projectAnew } from './project.ts';
import type { Surroundings } from './surroundings.ts';

/** What a list is narrowed to; what is left out narrows nothing. */
export interface DraftFilter {
  readonly status?: DraftStatus;
  readonly channel?: Channel;
  readonly office?: string;
  readonly kind?: PostKind;
  readonly ceremony?: NonNullable<DraftRow['figures']['ceremony']>;
  readonly tag?: string;
  /** Changed in that month, `YYYY-MM`, by the clock of this computer. */
  readonly month?: string;
  /** `must`: with open must points; `some`: with any open point; `none`: without. */
  readonly open?: 'must' | 'some' | 'none';
}

export interface DraftPage {
  /** Newest first. */
  readonly rows: readonly DraftRow[];
  readonly hasMore: boolean;
}

/** How many drafts are read at once, in rows. */
export const pageSize = 50;

/** The list of drafts, read a page at a time however many there are. */
export class DraftList {
  readonly #around: Surroundings;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  /** The newest drafts of a place that fit, so many at the most. */
  page(
    place: DraftPlace,
    filter: DraftFilter = {},
    limit = pageSize,
  ): Promise<Result<DraftPage, Failure>> {
    const { database } = this.#around;
    return attempt(database, 'r', async () => {
      const rows = await newest(database, place, filter)
        .filter((row) => fits(row, filter))
        .limit(limit + 1)
        .toArray();
      return { rows: rows.slice(0, limit), hasMore: rows.length > limit };
    });
  }

  /** How many drafts lie in each place. */
  counts(): Promise<Result<Readonly<Record<DraftPlace, number>>, Failure>> {
    const { database } = this.#around;
    const count = (place: DraftPlace) =>
      database.drafts.where('[place+updatedAt]').between([place, ''], [place, '\uffff']).count();
    return attempt(database, 'r', async () => ({
      drafts: await count('drafts'),
      bin: await count('bin'),
      templates: await count('templates'),
    }));
  }

  /**
   * Writes the lines that are missing, and takes off those whose draft is gone: after an update, or where
   * the list was damaged. In portions, so that nothing waits long.
   *
   * @returns How many drafts were listed anew.
   */
  async rebuild(portion = 100): Promise<Result<number, Failure>> {
    const { database } = this.#around;
    const wrong = await attempt(database, 'r', async () => {
      const ids = await database.workingCopies.toCollection().primaryKeys();
      const listed = await database.drafts.toCollection().primaryKeys();
      return [...butNot(ids, listed), ...butNot(listed, ids)];
    });
    if (!wrong.ok) return wrong;
    for (let from = 0; from < wrong.value.length; from += portion) {
      const some = wrong.value.slice(from, from + portion);
      const done = await change(this.#around, async (within) => {
        for (const id of some) await projectAnew(within, id);
      });
      if (!done.ok) return done;
    }
    return { ok: true, value: wrong.value.length };
  }
}

const butNot = (these: readonly string[], those: readonly string[]): readonly string[] => {
  const known = new Set(those);
  return these.filter((one) => !known.has(one));
};

/** By the index that leaves out most: what it does not know is looked at row by row. */
function newest({ drafts }: Database, place: DraftPlace, filter: DraftFilter) {
  const [from, to] = monthOf(filter);
  const narrowed = [
    ['status', filter.status],
    ['office', filter.office],
    ['figures.kind', filter.kind],
    ['figures.ceremony', filter.ceremony],
    ['channel', filter.channel],
  ].find(([, value]) => value !== undefined);
  const range = narrowed
    ? drafts
        .where(`[place+${narrowed[0]}+updatedAt]`)
        .between([place, narrowed[1], from], [place, narrowed[1], to])
    : drafts.where('[place+updatedAt]').between([place, from], [place, to]);
  return range.reverse();
}

/** From the first moment of a month to the first of the next; else from the beginning to the end of time. */
function monthOf({ month }: DraftFilter): readonly [string, string] {
  if (!month) return ['', '\uffff'];
  const [year = 0, number = 1] = month.split('-').map(Number);
  return [new Date(year, number - 1), new Date(year, number)].map((day) => day.toISOString()) as [
    string,
    string,
  ];
}

function fits(row: DraftRow, filter: DraftFilter): boolean {
  const { status, channel, office, kind, ceremony, tag, open } = filter;
  const { figures } = row;
  const wanted: readonly (readonly [unknown, unknown])[] = [
    [status, row.status],
    [channel, row.channel],
    [office, row.office],
    [kind, figures.kind],
    [ceremony, figures.ceremony],
  ];
  const isSame = wanted.every(([asked, held]) => asked === undefined || asked === held);
  return isSame && (tag === undefined || row.tags.includes(tag)) && isOpen(figures, open);
}

function isOpen({ must, should, may }: DraftRow['figures'], open: DraftFilter['open']): boolean {
  if (open === undefined) return true;
  if (open === 'must') return must > 0;
  return must + should + may > 0 === (open === 'some');
}
