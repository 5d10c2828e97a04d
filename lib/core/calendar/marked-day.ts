import type { Local } from '../local.ts';

/**
 * Why a day stands out: a national holiday, a day of joint leave (`cuti bersama`), one on which something
 * is remembered or taught, or one of this province.
 */
export type DayKind = 'holiday' | 'joint-leave' | 'awareness' | 'local';

export interface MarkedDay {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly kind: DayKind;
  readonly name: Local;
}

/** A day that falls on the same date in every year; `MM-DD`. */
export type YearlyDay = readonly [date: string, kind: DayKind, name: Local];

/** Days of one year that no calculation gives, as the government announced them; `MM-DD`. */
export interface AnnouncedYear {
  readonly year: number;
  /** What announced them, for the page that shows them. */
  readonly source: Local;
  readonly days: readonly YearlyDay[];
}
