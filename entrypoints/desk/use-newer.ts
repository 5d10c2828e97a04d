import { useCallback } from 'react';
import type { DraftList } from '@/lib/storage/draft-list.ts';
import type { UnreadableCopy } from '@/lib/storage/sort-out.ts';
import { useAnswer } from './use-answer.ts';

const none: readonly UnreadableCopy[] = [];

/**
 * Drafts that a newer version wrote, with lines of a shape unknown here: they stand in the list, so that
 * nobody misses them, and are not shown in it.
 *
 * @param damaged Drafts whose line cannot be shown; those that can be read get a new one meanwhile.
 */
export function useNewer(list: DraftList, damaged: readonly string[]): readonly UnreadableCopy[] {
  const { value } = useAnswer(useCallback(() => list.unreadable(damaged), [list, damaged]));
  return value ?? none;
}
