import { useEffect } from 'react';
import type { Stores } from '@/lib/storage/stores.ts';
import { watch } from '@/lib/storage/watch.ts';

/**
 * Signs what waits for it, now and whenever something was written, also what the background wrote alone.
 *
 * @param writer Who is at work: each signs their own.
 */
export function useSigning({ people }: Stores, writer: string | null): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: what waits is counted for whoever is at work
  useEffect(
    () =>
      watch(
        () => people.waiting(),
        (waiting) => {
          // What fails stays waiting, and is tried again with the next record.
          if (waiting.ok && waiting.value > 0) void people.signOwn();
        },
      ),
    [people, writer],
  );
}
