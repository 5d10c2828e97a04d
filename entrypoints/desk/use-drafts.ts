import { useEffect, useState } from 'react';
import type { Failure } from '@/lib/core/failure.ts';
import { watchWorkingCopies } from '@/lib/storage/watch-working-copies.ts';
import type { WorkingCopies, WorkingCopyList } from '@/lib/storage/working-copies.ts';

/** The drafts as the database has them now. */
export interface Drafts {
  /** The last list that could be read; undefined before the first. */
  readonly list?: WorkingCopyList;
  /** Why the database cannot be read at the moment. */
  readonly failure?: Failure;
}

export function useDrafts(copies: WorkingCopies): Drafts {
  const [drafts, setDrafts] = useState<Drafts>({});
  useEffect(
    () =>
      watchWorkingCopies(copies, (read) =>
        setDrafts((before) =>
          read.ok ? { list: read.value } : { ...before, failure: read.failure },
        ),
      ),
    [copies],
  );
  return drafts;
}
