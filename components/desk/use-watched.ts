import { useEffect, useState } from 'react';
import type { Failure } from '@/lib/core/failure.ts';
import type { Result } from '@/lib/core/result.ts';

/** Tells now and after every change, until the function that comes back is called. */
export type Watch<Value> = (tell: (read: Result<Value, Failure>) => void) => () => void;

/** Something of the database as it is now. */
export interface Watched<Value> {
  /** What could be read last; undefined before the first time. */
  readonly value?: Value;
  /** Why it cannot be read at the moment. */
  readonly failure?: Failure;
}

/** @param watch The same function each time, or the watching begins anew. */
export function useWatched<Value>(watch: Watch<Value>): Watched<Value> {
  const [watched, setWatched] = useState<Watched<Value>>({});
  useEffect(
    () =>
      watch((read) =>
        setWatched((before) =>
          read.ok ? { value: read.value } : { ...before, failure: read.failure },
        ),
      ),
    [watch],
  );
  return watched;
}
