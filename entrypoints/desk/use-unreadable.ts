import { useEffect, useRef, useState } from 'react';
import type { DraftList } from '@/lib/storage/draft-list.ts';
import type { UnreadableCopy } from '@/lib/storage/sort-out.ts';

/**
 * Completes the list whenever drafts have no line in it, while it goes on being used.
 *
 * @param unlisted How many drafts have no line; undefined while that is not known.
 * @returns The drafts that cannot be listed, since they cannot be read.
 */
export function useUnreadable(
  list: DraftList,
  unlisted: number | undefined,
): readonly UnreadableCopy[] {
  const [unreadable, setUnreadable] = useState<readonly UnreadableCopy[]>([]);
  const isAtWork = useRef(false);
  useEffect(() => {
    const isAsKnown = unlisted === undefined || unlisted === unreadable.length;
    if (isAsKnown || isAtWork.current) return;
    isAtWork.current = true;
    void list.rebuild().then((rest) => {
      isAtWork.current = false;
      if (rest.ok) setUnreadable(rest.value);
    });
  }, [list, unlisted, unreadable]);
  return unreadable;
}
