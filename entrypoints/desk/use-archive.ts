import { useEffect, useRef, useState } from 'react';
import type { Making } from '@/components/archive/making.ts';
import { zipArchive } from '@/lib/archiving/zip-archive.ts';
import { isoDateOf } from '@/lib/core/iso-date.ts';
import type { Stores } from '@/lib/storage/stores.ts';
import { FileOffer } from './file-offer.ts';

/** Makes archives and offers each as a download. */
export function useArchive({ archive, files }: Pick<Stores, 'archive' | 'files'>) {
  const [making, setMaking] = useState<Making>({ kind: 'none' });
  const [archived, setArchived] = useState<ReadonlySet<string>>(new Set());
  const running = useRef<AbortController>(null);
  const [offer] = useState(() => new FileOffer());
  // Who leaves the page calls it off.
  useEffect(
    () => () => {
      running.current?.abort();
      offer.withdraw();
    },
    [offer],
  );

  const make = async (ids: readonly string[]) => {
    const calling = new AbortController();
    running.current = calling;
    const { signal } = calling;
    const now = new Date();
    const all = ids.length;
    setMaking({ kind: 'running', done: 0, all });
    const made = await zipArchive({
      ids,
      now,
      signal,
      read: (some) => archive.read(some),
      readFile: (hash) => files.get(hash),
      onProgress: (done) => setMaking({ kind: 'running', done, all }),
    });
    if (!made.ok) return setMaking({ kind: 'failed', code: made.failure.code });
    if (!made.value || signal.aborted) return setMaking({ kind: 'cancelled' });
    const { zip, posts, damaged } = made.value;
    offer.save(zip, `arsip-siap-tayang-${isoDateOf(now)}.zip`);
    setArchived((before) => new Set([...before, ...ids]));
    setMaking({ kind: 'done', posts, damaged });
  };
  return { making, archived, make, cancel: () => running.current?.abort() };
}
