import { useCallback, useEffect, useRef, useState } from 'react';
import type { ImportCardProps } from '@/components/report/import-card.tsx';
import type { ImportState } from '@/components/report/import-state.ts';
import type { Stores } from '@/lib/storage/stores.ts';
import { useAnswer } from '../use-answer.ts';
import type { Job } from './protocol.ts';
import { type Running, runJob } from './run-job.ts';

/** Imports posts of former times, and takes imports back. @param onChange Other posts count now. */
export function useImporting(
  { imports }: Pick<Stores, 'imports'>,
  onChange: () => void,
): ImportCardProps {
  const [state, setState] = useState<ImportState>({ kind: 'idle' });
  const running = useRef<Running>(undefined);
  const file = useRef<File>(undefined);
  const { value } = useAnswer(useCallback(() => imports.list(), [imports]));
  // Who leaves the page calls it off; the worker tidies up and ends by itself.
  useEffect(() => () => running.current?.cancel(), []);
  const run = async (job: Job) => {
    running.current = runJob(job, (told) => {
      if (told.kind === 'progress') setState({ kind: 'running', part: told.done / told.of });
    });
    const outcome = await running.current.outcome;
    running.current = undefined;
    return outcome;
  };
  const open = async (chosen: File) => {
    file.current = chosen;
    setState({ kind: 'opening' });
    const read = await run({ kind: 'preview', file: chosen });
    if (!read.ok) setState({ kind: 'failed', code: read.failure.code });
    else if (read.value.kind === 'previewed') {
      setState({ kind: 'table', name: chosen.name, preview: read.value.preview });
    }
  };
  const take = async (job: Job) => {
    setState({ kind: 'running', part: 0 });
    const taken = await run(job);
    if (!taken.ok) setState({ kind: 'failed', code: taken.failure.code });
    else if (taken.value.kind === 'imported') {
      const { whole, skipped } = taken.value;
      setState({ kind: 'done', whole, skipped });
      onChange();
    }
  };
  return {
    state,
    imports: value ?? [],
    onFile: (chosen) => void open(chosen),
    onStart(reading) {
      if (file.current) void take({ kind: 'import-table', file: file.current, reading });
    },
    onCancel() {
      if (running.current) running.current.cancel();
      else setState({ kind: 'idle' });
    },
    onTakeBack(id) {
      void imports.takeBack(id).then((gone) => {
        if (!gone.ok) setState({ kind: 'failed', code: gone.failure.code });
        onChange();
      });
    },
  };
}
