import { useEffect, useState } from 'react';
import type { Failure } from '@/lib/core/failure.ts';
import type { Result } from '@/lib/core/result.ts';

/** Tells now and after every change, until the function that comes back is called. */
type Watch<List> = (tell: (read: Result<List, Failure>) => void) => () => void;

/** The drafts as the database has them now. */
export interface Drafts<List> {
  /** The last list that could be read; undefined before the first. */
  readonly list?: List;
  /** Why the database cannot be read at the moment. */
  readonly failure?: Failure;
}

/** @param watch The same function each time, or the watching begins anew. */
export function useDrafts<List>(watch: Watch<List>): Drafts<List> {
  const [drafts, setDrafts] = useState<Drafts<List>>({});
  useEffect(
    () =>
      watch((read) =>
        setDrafts((before) =>
          read.ok ? { list: read.value } : { ...before, failure: read.failure },
        ),
      ),
    [watch],
  );
  return drafts;
}
