import { useState } from 'react';
import type { Failure, FailureCode } from '@/lib/core/failure.ts';
import type { Result } from '@/lib/core/result.ts';

/** Something that takes a while and may fail. */
interface DeedState {
  readonly isBusy: boolean;
  readonly failure: FailureCode | null;
  readonly isDone: boolean;
}

const idle: DeedState = { isBusy: false, failure: null, isDone: false };

/** Does one thing at a time, and remembers how it ended. */
export function useDeed() {
  const [state, setState] = useState(idle);
  const run = async (act: () => Promise<Result<unknown, Failure>>): Promise<boolean> => {
    setState({ ...idle, isBusy: true });
    const done = await act().catch(
      (error): Result<never, Failure> => ({
        ok: false,
        failure: { code: 'save.interrupted', detail: String(error) },
      }),
    );
    setState({
      isBusy: false,
      failure: done.ok ? null : done.failure.code,
      isDone: done.ok,
    });
    return done.ok;
  };
  return { ...state, run };
}
