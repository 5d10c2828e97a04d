import { useEffect, useState } from 'react';
import type { Failure } from '@/lib/core/failure.ts';
import type { Result } from '@/lib/core/result.ts';

/** An answer that is asked for once; undefined before it comes. @param ask The same function for the same question. */
export function useOnce<Value>(
  ask: () => Promise<Result<Value, Failure>>,
): Result<Value, Failure> | undefined {
  const [answer, setAnswer] = useState<Result<Value, Failure>>();
  useEffect(() => {
    let isGone = false;
    void ask().then((given) => {
      if (!isGone) setAnswer(given);
    });
    return () => {
      isGone = true;
    };
  }, [ask]);
  return answer;
}
