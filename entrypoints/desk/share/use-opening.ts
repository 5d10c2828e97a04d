import { useRef, useState } from 'react';
import type { OpeningCardProps } from '@/components/share/opening-card.tsx';
import type { OpeningState } from '@/components/share/share-state.ts';
import { lockOf, type Opener } from '@/lib/backup/open-backup.ts';
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
  const read = async (opener: Opener) => {
    if (!file.current) return;
    setState({ kind: 'running' });
    const asked = file.current;
    const opened = await runBundleJob<'open'>({ kind: 'open', file: asked, opener });
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
    const lock = await lockOn(given);
    if (file.current !== given) return;
    if (lock === 'words') return setState({ kind: 'locked', isWrong: false });
    if (lock !== 'keys') return read({ words: '' });
    const keys = await stores.people.openingKeys();
    if (!keys.ok) return setState({ kind: 'failed', code: keys.failure.code });
    await read({ keys: keys.value });
  };
  return {
    state,
    onFile: (given) => void open(given),
    onWords: (words) => void read({ words: tidyPassphrase(words) }),
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
async function lockOn(file: File): Promise<'none' | 'words' | 'keys'> {
  if (file.size > largestBundle) return 'none';
  const lock = await lockOf(file).catch(() => null);
  return lock?.ok ? lock.value : 'none';
}

async function told({ bundles }: Stores, bundle: Bundle): Promise<OpeningState> {
  const survey = await bundles.survey(bundle);
  if (!survey.ok) return { kind: 'failed', code: survey.failure.code };
  return { kind: 'told', survey: survey.value };
}

async function take({ bundles }: Stores, bundle: Bundle, isAsked: boolean): Promise<OpeningState> {
  const added = await bundles.take(bundle, isAsked);
  if (!added.ok) return { kind: 'failed', code: added.failure.code };
  return { kind: 'taken', draft: bundle.header.draft, count: added.value.added.length };
}
