import { useMemo, useState } from 'react';
import { useWatched } from '@/components/desk/use-watched.ts';
import type { DraftFilter } from '@/lib/core/draft-filter.ts';
import type { DraftPlace, DraftRow } from '@/lib/core/draft-row.ts';
import { pageSize } from '@/lib/storage/draft-list.ts';
import type { Wiring } from './wiring.ts';

/** A list as far as it is shown. */
export interface Shown {
  /** Undefined while they are read. */
  readonly rows: readonly DraftRow[] | undefined;
  /** Drafts whose line cannot be shown. */
  readonly damaged: readonly string[];
  readonly hasMore: boolean;
  readonly onMore: () => void;
}

const none: readonly string[] = [];

/** The newest drafts of a place, followed live; one page more whenever that is asked. */
export function usePage({ watchPage }: Wiring, place: DraftPlace, filter: DraftFilter): Shown {
  const [asked, setAsked] = useState({ filter, limit: pageSize });
  // Another list begins at its first page.
  const limit = asked.filter === filter ? asked.limit : pageSize;
  const watch = useMemo(() => watchPage(place, filter, limit), [watchPage, place, filter, limit]);
  const { value } = useWatched(watch);
  return {
    rows: value?.rows,
    damaged: value?.damaged ?? none,
    hasMore: value?.hasMore ?? false,
    onMore: () => setAsked({ filter, limit: limit + pageSize }),
  };
}
