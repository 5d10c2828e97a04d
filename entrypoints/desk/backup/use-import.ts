import { useRef, useState } from 'react';
import type { ImportState } from '@/components/desk/backup/backup-state.ts';
import { wrappingOf } from '@/lib/backup/open-backup.ts';
import type { BackupSettings } from '@/lib/core/backup/format.ts';
import { tidyPassphrase } from '@/lib/core/backup/passphrase.ts';
import { readPolicy } from '@/lib/storage/policy-choice.ts';
import { type Running, runJob } from './run-job.ts';
import { fateOfSettings, takeSettings } from './settings.ts';

export interface Importing {
  readonly state: ImportState;
  readonly open: (file: File) => void;
  readonly unlock: (words: string) => void;
  readonly take: (isAsked: boolean) => void;
  readonly cancel: () => void;
}

interface Opened {
  readonly file: File;
  readonly words: string;
  readonly settings: BackupSettings | null;
}

/** Imports files on the page of backups. */
export function useImport(): Importing {
  const [state, setState] = useState<ImportState>({ kind: 'idle' });
  const opened = useRef<Opened>(undefined);
  const running = useRef<Running>(undefined);
  const run = async (job: Parameters<typeof runJob>[0]) => {
    setState({ kind: 'running', progress: { done: 0, of: 0 } });
    running.current = runJob(job, (progress) => setState({ kind: 'running', progress }));
    const outcome = await running.current.outcome;
    running.current = undefined;
    return outcome;
  };
  const survey = async (file: File, words: string) => {
    const read = await run({ kind: 'survey', file, words });
    setState(await told(file, read));
    if (!read.ok || read.value.kind !== 'read') return;
    opened.current = { file, words, settings: read.value.survey.settings };
  };
  const take = async (isAsked: boolean) => {
    if (!opened.current) return;
    const { file, words, settings } = opened.current;
    // Before the drafts: the list is measured by them.
    await takeSettings(settings);
    const policy = await readPolicy();
    const read = await run({ kind: 'take', file, words, isAsked, policy });
    if (!read.ok) setState({ kind: 'failed', code: read.failure.code });
    else if (read.value.kind === 'read') setState({ kind: 'taken', survey: read.value.survey });
  };
  return {
    state,
    open: (file) => void begin(file, setState, opened, survey),
    unlock(words) {
      if (opened.current) void survey(opened.current.file, tidyPassphrase(words));
    },
    take: (isAsked) => void take(isAsked),
    cancel() {
      if (running.current) running.current.cancel();
      else setState({ kind: 'idle' });
    },
  };
}

async function begin(
  file: File,
  setState: (state: ImportState) => void,
  opened: { current: Opened | undefined },
  survey: (file: File, words: string) => Promise<void>,
): Promise<void> {
  opened.current = { file, words: '', settings: null };
  const wrapping = await wrappingOf(file);
  if (!wrapping.ok) setState({ kind: 'failed', code: wrapping.failure.code });
  else if (wrapping.value === 'age') setState({ kind: 'locked', name: file.name, isWrong: false });
  else await survey(file, '');
}

async function told(file: File, read: Awaited<Running['outcome']>): Promise<ImportState> {
  if (!read.ok) {
    const { code } = read.failure;
    const isWrong = code === 'open.wrong-words';
    return isWrong ? { kind: 'locked', name: file.name, isWrong } : { kind: 'failed', code };
  }
  if (read.value.kind !== 'read') return { kind: 'idle' };
  const { survey } = read.value;
  const settings = await fateOfSettings(survey.settings);
  return { kind: 'told', name: file.name, survey, settings };
}
