import { useMemo, useState } from 'react';
import type { DraftState } from '@/lib/core/records/fold.ts';
import { isOpen, type Thread, threadsOf } from '@/lib/core/review/threads.ts';

export const threadFilters = ['open', 'settled', 'all'] as const;
export type ThreadFilter = (typeof threadFilters)[number];

/** So many remarks are drawn, and looked for in the text, at first and with each wish for more. */
const portion = 30;

/** The remarks that are shown. */
export interface ThreadWindow {
  /** Oldest first. */
  readonly shown: readonly Thread[];
  /** How many older ones fit the filter and are not shown. */
  readonly earlier: number;
  readonly counts: Readonly<Record<ThreadFilter, number>>;
  readonly filter: ThreadFilter;
  readonly onFilter: (filter: ThreadFilter) => void;
  readonly more: () => void;
}

/** The newest remarks of a draft that fit a filter: ten thousand are counted, and few are drawn. */
export function useThreadWindow(state: DraftState): ThreadWindow {
  const [filter, setFilter] = useState<ThreadFilter>('open');
  const [limit, setLimit] = useState(portion);
  const all = useMemo(() => threadsOf(state), [state]);
  return useMemo(() => {
    const open = all.filter(isOpen);
    const settled = all.filter((one) => !isOpen(one));
    const fitting = { open, settled, all }[filter];
    return {
      shown: fitting.slice(-limit),
      earlier: Math.max(0, fitting.length - limit),
      counts: { open: open.length, settled: settled.length, all: all.length },
      filter,
      onFilter: (wanted) => {
        setFilter(wanted);
        setLimit(portion);
      },
      more: () => setLimit((before) => before + portion),
    };
  }, [all, filter, limit]);
}
