import { useMemo, useRef, useState } from 'react';
import { useWatched, type Watch } from '@/components/desk/use-watched.ts';
import { fullNameOf } from '@/components/history/version-name.ts';
import type { FileCardProps } from '@/components/share/file-card.tsx';
import type { FileLock, ShareState } from '@/components/share/share-state.ts';
import { readersOf } from '@/lib/core/review/readers.ts';
import type { Circle } from '@/lib/storage/people/circle.ts';
import type { Stores } from '@/lib/storage/stores.ts';
import { watch } from '@/lib/storage/watch.ts';
import { newWords } from '../backup/new-words.ts';
import { download } from '../backup/save-file.ts';
import { makeBundle } from './make-bundle.ts';

type Sharing = Omit<FileCardProps, 'onCopyWords' | 'secrecy'>;

/** Makes review files of one draft. */
export function useShare(stores: Stores, id: string): Sharing {
  const [state, setState] = useState<ShareState>({ kind: 'idle' });
  const asked = useRef<{ readonly lock: FileLock; readonly words: string | null }>(null);
  const make = async () => {
    if (!asked.current) return;
    setState({ kind: 'running' });
    const { lock, words } = asked.current;
    asked.current = null;
    setState(await write(stores, id, lock, words));
  };
  return {
    ...useReaders(stores),
    state,
    onMake(lock) {
      const words = lock.way === 'word-file' ? newWords() : null;
      asked.current = { lock, words };
      if (words) setState({ kind: 'words', words });
      else void make();
    },
    onNoted: () => void make(),
  };
}

/** Whom a file may be locked for, told anew whenever somebody becomes known. */
function useReaders({ people }: Stores): Pick<Sharing, 'readers' | 'hasKey'> {
  const watchCircle: Watch<Circle> = useMemo(
    () => (tell) => watch(() => people.circle(), tell),
    [people],
  );
  const { value: circle } = useWatched(watchCircle);
  return { readers: circle ? readersOf(circle) : [], hasKey: Boolean(circle?.own) };
}

async function write(
  stores: Stores,
  id: string,
  lock: FileLock,
  words: string | null,
): Promise<ShareState> {
  const made = await makeBundle(stores, id, lock, words);
  if (!made.ok) return { kind: 'failed', code: made.failure.code };
  const { file, name, version: hash } = made.value;
  const history = await stores.versions.history(id);
  const versions = history.ok ? history.value.state.versions : [];
  const number = versions.find((one) => one.hash === hash)?.number ?? versions.length;
  download(file, name);
  return { kind: 'done', name, version: fullNameOf({ number, hash }), way: lock.way };
}
