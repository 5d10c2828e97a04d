import { useCallback, useEffect, useRef, useState } from 'react';
import { browser } from 'wxt/browser';
import type { ReadingView } from '@/components/report/reading-status.tsx';
import type { FailureCode } from '@/lib/core/failure.ts';
import type { Policy } from '@/lib/core/policy.ts';
import type { ReportedPosts } from './protocol.ts';
import { type Running, runJob } from './run-job.ts';

interface State extends Partial<ReportedPosts> {
  readonly reading: ReadingView['state'];
  readonly failure?: FailureCode;
}

/** Reads and measures every post that came out; anew where the settings of the office changed. */
export function usePosts(policy: Policy | undefined) {
  const [state, setState] = useState<State>({ reading: { kind: 'reading' } });
  const running = useRef<Running>(undefined);
  const again = useCallback(() => {
    if (!policy) return;
    running.current?.stop();
    const job = { kind: 'report', policy, app: browser.runtime.getManifest().version } as const;
    const own = runJob(job, (told) => {
      if (told.kind === 'progress') {
        const { done, of } = told;
        setState((before) => ({ ...before, reading: { kind: 'measuring', done, of } }));
      } else {
        const of = unmeasuredIn(told);
        setState({ ...told, reading: { kind: 'measuring', done: 0, of } });
      }
    });
    running.current = own;
    void own.outcome.then((outcome) => {
      if (running.current !== own) return;
      setState((before) => {
        if (!outcome.ok) return { ...before, failure: outcome.failure.code, reading: nothingLeft };
        if (outcome.value.kind !== 'reported') return before;
        const { posts, damaged } = outcome.value;
        const reading = { kind: 'done', unmeasured: unmeasuredIn({ posts }) } as const;
        return { posts, damaged, reading };
      });
    });
  }, [policy]);
  useEffect(() => {
    again();
    // What was measured until then is kept.
    return () => running.current?.stop();
  }, [again]);
  return { ...state, again, cancel: () => running.current?.cancel() };
}

const nothingLeft = { kind: 'done', unmeasured: 0 } as const;

const unmeasuredIn = ({ posts }: Pick<ReportedPosts, 'posts'>): number =>
  posts.reduce((sum, { figures }) => sum + (figures ? 0 : 1), 0);
