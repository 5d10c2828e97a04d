import { useRef, useState } from 'react';
import type { OpeningCardProps } from '@/components/share/opening-card.tsx';
import type { OpeningState } from '@/components/share/share-state.ts';
import { wrappingOf } from '@/lib/backup/open-backup.ts';
import { tidyPassphrase } from '@/lib/core/backup/passphrase.ts';
import type { Bundle } from '@/lib/core/bundle/bundle.ts';
import { largestBundle } from '@/lib/core/bundle/format.ts';
import type { Stores } from '@/lib/storage/stores.ts';
import { runBundleJob } from './run-job.ts';

/** Opens review files. */
export function useOpening(stores: Stores): OpeningCardProps {
  const [state, setState] = useState<OpeningState>({ kind: 'idle' });
  const file = useRef<File>(null);
  const bundle = useRef<Bundle>(null);
  const read = async (words: string) => {
    if (!file.current) return;
    setState({ kind: 'running' });
    const asked = file.current;
    const opened = await runBundleJob<'open'>({ kind: 'open', file: asked, words });
    // Another file came meanwhile: only that one is shown.
    if (file.current !== asked) return;
    bundle.current = opened.ok ? opened.value : null;
    if (opened.ok) return setState(await told(stores, opened.value));
    const { code } = opened.failure;
    const isWrong = code === 'open.wrong-words';
    setState(isWrong ? { kind: 'locked', isWrong } : { kind: 'failed', code });
  };
  const open = async (given: File) => {
    file.current = given;
    if (await isLocked(given)) setState({ kind: 'locked', isWrong: false });
    else await read('');
  };
  return {
    state,
    onFile: (given) => void open(given),
    onWords: (words) => void read(tidyPassphrase(words)),
    onTake(isAsked) {
      if (bundle.current) void take(stores, bundle.current, isAsked).then(setState);
    },
    onCancel() {
      bundle.current = null;
      setState({ kind: 'idle' });
    },
  };
}

/** Of a file that is too large nothing is asked first. */
async function isLocked(file: File): Promise<boolean> {
  if (file.size > largestBundle) return false;
  const wrapping = await wrappingOf(file).catch(() => null);
  return wrapping?.ok === true && wrapping.value === 'age';
}

async function told({ bundles }: Stores, bundle: Bundle): Promise<OpeningState> {
  const survey = await bundles.survey(bundle);
  if (!survey.ok) return { kind: 'failed', code: survey.failure.code };
  return { kind: 'told', survey: survey.value };
}

async function take({ add }: Stores, bundle: Bundle, isAsked: boolean): Promise<OpeningState> {
  const { header, records } = bundle;
  const added = await add(records, isAsked);
  if (!added.ok) return { kind: 'failed', code: added.failure.code };
  return { kind: 'taken', draft: header.draft, count: added.value.added.length };
}
