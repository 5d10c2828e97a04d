import { useCallback } from 'react';
import { useWatched, type Watched } from '@/components/desk/use-watched.ts';
import type { Failure } from '@/lib/core/failure.ts';
import type { Result } from '@/lib/core/result.ts';
import { type Watch, watch } from '@/lib/storage/watch.ts';

/** What the database answers, now and after each change. @param ask The same function for the same question. */
export const useAnswer = <Value>(ask: () => Promise<Result<Value, Failure>>): Watched<Value> =>
  useWatched(useCallback<Watch<Value>>((tell) => watch(ask, tell), [ask]));
