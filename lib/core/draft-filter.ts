import { startOfMonth } from './calendar-month.ts';
import type { Channel } from './channel.ts';
import type { DraftRow } from './draft-row.ts';
import { atMoment, type DraftStanding } from './draft-standing.ts';
import type { DraftStatus } from './draft-status.ts';
import type { PostKind } from './post-kind.ts';
import type { Turn } from './review/flow.ts';

/** What a list of drafts is narrowed to; what is left out narrows nothing. */
export interface DraftFilter {
  readonly status?: DraftStatus;
  /** Whose turn it is; `mine`: of the person here. */
  readonly turn?: Turn | 'mine';
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

/**
 * From the first moment of a month to the first of the next, as ISO 8601; without a month from the
 * beginning to the end of time.
 */
export function monthOf({ month }: Pick<DraftFilter, 'month'>): readonly [string, string] {
  if (!month) return ['', '\uffff'];
  return [startOfMonth(month).toISOString(), startOfMonth(month, 1).toISOString()];
}

/** What of a line is asked for. */
export type FilteredRow = Pick<
  DraftRow,
  keyof DraftStanding | 'spans' | 'channel' | 'office' | 'tags' | 'figures' | 'updatedAt'
>;

/** Whether a line of the list is among those that are asked for. @param now ISO 8601: a line stands as it does then. */
export function fits(line: FilteredRow, filter: DraftFilter, now: string): boolean {
  const row = atMoment(line, now);
  const { status, turn, channel, office, kind, ceremony, tag, open } = filter;
  const { figures } = row;
  const wanted: readonly (readonly [unknown, unknown])[] = [
    [status, row.status],
    [turn, turn === 'mine' && row.isMine ? 'mine' : row.turn],
    [channel, row.channel],
    [office, row.office],
    [kind, figures.kind],
    [ceremony, figures.ceremony],
  ];
  const [from, to] = monthOf(filter);
  const isSame = wanted.every(([asked, held]) => asked === undefined || asked === held);
  const isThen = from <= row.updatedAt && row.updatedAt < to;
  return isSame && isThen && (!tag || row.tags.includes(tag)) && isOpen(figures, open);
}

function isOpen({ must, should, may }: DraftRow['figures'], open: DraftFilter['open']): boolean {
  if (open === undefined) return true;
  if (open === 'must') return must > 0;
  return must + should + may > 0 === (open === 'some');
}
