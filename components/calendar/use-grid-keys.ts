import { type KeyboardEvent, useEffect, useRef } from 'react';
import { dayAfter, monthAfter, monthOf } from '@/lib/core/calendar/month-grid.ts';
import { daysInMonth, toIsoDate, weekdayOf } from '@/lib/core/text/calendar.ts';

interface Around {
  readonly focused: string;
  readonly onFocus: (date: string) => void;
}

/** Days back to Monday, 0 to 6. */
function sinceMonday(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return (weekdayOf({ year, month, day }) + 6) % 7;
}

/** The same day of another month, or its last one where that is shorter. */
function inMonth(date: string, count: number): string {
  const { year, month } = monthAfter(monthOf(date), count);
  const day = Math.min(Number(date.slice(8)), daysInMonth(month, year));
  return toIsoDate({ year, month, day });
}

const moves: Readonly<Record<string, (date: string) => string>> = {
  ArrowLeft: (date) => dayAfter(date, -1),
  ArrowRight: (date) => dayAfter(date, 1),
  ArrowUp: (date) => dayAfter(date, -7),
  ArrowDown: (date) => dayAfter(date, 7),
  Home: (date) => dayAfter(date, -sinceMonday(date)),
  End: (date) => dayAfter(date, 6 - sinceMonday(date)),
  PageUp: (date) => inMonth(date, -1),
  PageDown: (date) => inMonth(date, 1),
};

/** Moves between days by keys, over the edge of a month too, and brings the focus along. */
export function useGridKeys({ focused, onFocus }: Around) {
  const table = useRef<HTMLTableElement>(null);
  const isMoving = useRef(false);
  useEffect(() => {
    if (!isMoving.current) return;
    isMoving.current = false;
    table.current?.querySelector<HTMLElement>(`[data-date="${focused}"]`)?.focus();
  }, [focused]);
  return {
    ref: table,
    onKeyDown(event: KeyboardEvent) {
      const move = moves[event.key];
      if (!move || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      isMoving.current = true;
      onFocus(move(focused));
    },
  };
}
