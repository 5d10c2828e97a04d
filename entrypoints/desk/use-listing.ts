import { useEffect, useState } from 'react';
import type { DraftFilter } from '@/lib/core/draft-filter.ts';
import { pageSize } from '@/lib/storage/draft-list.ts';
import { addressOfList, type Sought } from './list-address.ts';
import type { Services } from './services.ts';
import { type Shown, usePage } from './use-page.ts';
import { type SearchView, useSearch } from './use-search.ts';
import type { Wiring } from './wiring.ts';

/** The drafts that the list shows, and how it is changed. */
export interface Listing extends Sought, Pick<SearchView, 'rows'>, Pick<Shown, 'damaged'> {
  readonly hasMore: boolean;
  readonly onMore: () => void;
  readonly onWords: (words: string) => void;
  readonly onFilter: (filter: DraftFilter) => void;
  readonly marks: SearchView['marks'] | undefined;
  readonly search: (SearchView & { readonly isKnown: boolean; onOlder: () => void }) | null;
}

/** So many hits are drawn at each key; the others when they are asked for. */
const firstHits = 20;

/** Follows what is searched and narrowed, and writes it into the address: a reload finds it again. */
export function useListing(start: Sought, { search }: Services, wiring: Wiring): Listing {
  const [sought, setSought] = useState(start);
  const [limit, setLimit] = useState(firstHits);
  useEffect(() => history.replaceState(null, '', addressOfList(sought)), [sought]);
  const page = usePage(wiring, 'drafts', sought.filter);
  const view = useSearch(search, wiring, sought, limit);
  const seek = (change: Partial<Sought>) => {
    setLimit(firstHits);
    setSought((before) => ({ ...before, ...change }));
  };
  const ways = {
    onWords: (words: string) => seek({ words }),
    onFilter: (filter: DraftFilter) => seek({ filter }),
  };
  const said = view && {
    ...view,
    isKnown: view.rows !== undefined,
    onOlder: () => search.loadOlder(),
  };
  // Where searching is not possible, the list goes on being one.
  if (!view || view.failure) return { ...sought, ...page, ...ways, marks: undefined, search: said };
  return {
    ...sought,
    ...ways,
    rows: view.rows,
    damaged: page.damaged,
    hasMore: view.total > limit,
    onMore: () => setLimit(limit + pageSize),
    marks: view.marks,
    search: said,
  };
}
