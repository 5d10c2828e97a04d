import { useCallback } from 'react';
import { isOpen } from '@/lib/core/correction/stage.ts';
import type { Services } from './services.ts';
import { useAnswer } from './use-answer.ts';

/** How many cases are open, for the navigation; nothing where there is none. */
export function useOpenCases({ stores: { corrections } }: Services): { corrections?: number } {
  const { value } = useAnswer(useCallback(() => corrections.cases(), [corrections]));
  const open = value?.filter(({ stage }) => isOpen(stage)).length ?? 0;
  return open > 0 ? { corrections: open } : {};
}
