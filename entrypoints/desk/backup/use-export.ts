import { useCallback, useRef, useState } from 'react';
import { browser } from 'wxt/browser';
import type { ExportChoice, ExportState } from '@/components/desk/backup/backup-state.ts';
import { backupFileName } from '@/lib/core/backup/file-name.ts';
import type { Failure } from '@/lib/core/failure.ts';
import { isoDateOf } from '@/lib/core/iso-date.ts';
import { type Result, succeed } from '@/lib/core/result.ts';
import { draftsOfMonth } from '@/lib/storage/backup/drafts-of-month.ts';
import type { Selection } from '@/lib/storage/backup/read-out.ts';
import { writeBackupNote } from '@/lib/storage/backup-note.ts';
import { readPolicy } from '@/lib/storage/policy-choice.ts';
import { readSiteChoices } from '@/lib/storage/site-choices.ts';
import type { Stores } from '@/lib/storage/stores.ts';
import { chosenForBackup } from './chosen.ts';
import { newWords } from './new-words.ts';
import { type Running, runJob } from './run-job.ts';
import { askForFile, download } from './save-file.ts';

export interface Exporting {
  readonly state: ExportState;
  readonly begin: (choice: ExportChoice, isLocked: boolean) => void;
  /** The words are noted: now the file is written. */
  readonly goOn: () => void;
  readonly cancel: () => void;
}

/** Makes backups on the page of backups. */
export function useExport({ list }: Stores, onDone: () => void): Exporting {
  const [state, setState] = useState<ExportState>({ kind: 'idle' });
  const asked = useRef<{ choice: ExportChoice; words: string | null }>(undefined);
  const running = useRef<Running>(undefined);
  const goOn = useCallback(async () => {
    if (!asked.current) return;
    const ended = await write(list, asked.current, {
      onProgress: (progress) => setState({ kind: 'running', progress }),
      onRunning: (one) => {
        running.current = one;
      },
    });
    asked.current = undefined;
    setState(ended);
    if (ended.kind === 'done') onDone();
  }, [list, onDone]);
  return {
    state,
    begin(choice, isLocked) {
      const words = isLocked ? newWords() : null;
      asked.current = { choice, words };
      if (words) setState({ kind: 'words', words });
      else void goOn();
    },
    goOn: () => void goOn(),
    cancel: () => running.current?.cancel(),
  };
}

interface Telling {
  readonly onProgress: Parameters<typeof runJob>[1];
  readonly onRunning: (running: Running) => void;
}

async function write(
  list: Stores['list'],
  { choice, words }: { readonly choice: ExportChoice; readonly words: string | null },
  { onProgress, onRunning }: Telling,
): Promise<ExportState> {
  const policy = await readPolicy();
  const name = backupFileName(policy.office, isoDateOf(new Date()));
  // First, while the press of the button still counts for the browser.
  const target = await askForFile(name);
  if (target === undefined) return { kind: 'idle' };
  const selected = await selectionOf(list, choice);
  if (!selected.ok) return { kind: 'failed', code: selected.failure.code };
  const selection = selected.value;
  if (selection.length === 0) return { kind: 'no-drafts' };
  const settings = { policy: { ...policy }, sites: await readSiteChoices() };
  const app = browser.runtime.getManifest().version;
  onProgress({ done: 0, of: 0 });
  const running = runJob({ kind: 'write', selection, settings, app, words, target }, onProgress);
  onRunning(running);
  const outcome = await running.outcome;
  if (!outcome.ok) return { kind: 'failed', code: outcome.failure.code };
  if (outcome.value.kind !== 'written') return { kind: 'idle' };
  const { file, drafts, lost } = outcome.value;
  if (file) download(file, name);
  if (selection === 'all') await writeBackupNote({ at: new Date().toISOString(), drafts, name });
  return { kind: 'done', drafts, name: target?.name ?? name, lost };
}

async function selectionOf(
  list: Stores['list'],
  choice: ExportChoice,
): Promise<Result<Selection, Failure>> {
  if (choice.kind === 'all') return succeed('all');
  return choice.kind === 'chosen' ? succeed(chosenForBackup()) : draftsOfMonth(list, choice.month);
}
