import { useRef, useState } from 'react';
import { fullNameOf } from '@/components/history/version-name.ts';
import type { FileCardProps } from '@/components/share/file-card.tsx';
import type { ShareState } from '@/components/share/share-state.ts';
import type { Stores } from '@/lib/storage/stores.ts';
import { newWords } from '../backup/new-words.ts';
import { download } from '../backup/save-file.ts';
import { makeBundle } from './make-bundle.ts';

/** Makes review files of one draft. */
export function useShare(stores: Stores, id: string): Omit<FileCardProps, 'onCopyWords'> {
  const [state, setState] = useState<ShareState>({ kind: 'idle' });
  const words = useRef<string>(null);
  const make = async () => {
    setState({ kind: 'running' });
    setState(await write(stores, id, words.current));
    words.current = null;
  };
  return {
    state,
    onMake(isLocked) {
      words.current = isLocked ? newWords() : null;
      if (words.current) setState({ kind: 'words', words: words.current });
      else void make();
    },
    onNoted: () => void make(),
  };
}

async function write(stores: Stores, id: string, words: string | null): Promise<ShareState> {
  const made = await makeBundle(stores, id, words);
  if (!made.ok) return { kind: 'failed', code: made.failure.code };
  const { file, name, version: hash } = made.value;
  const history = await stores.versions.history(id);
  const versions = history.ok ? history.value.state.versions : [];
  const number = versions.find((one) => one.hash === hash)?.number ?? versions.length;
  download(file, name);
  return { kind: 'done', name, version: fullNameOf({ number, hash }), isLocked: words !== null };
}
