import { useCallback } from 'react';
import type { Circle } from '@/components/people/people-deeds.ts';
import type { Failure } from '@/lib/core/failure.ts';
import { nobodyKnown } from '@/lib/core/review/known-people.ts';
import type { Stores } from '@/lib/storage/stores.ts';
import { useAnswer } from './use-answer.ts';

interface Acquaintance {
  /** Undefined until it is known; where it cannot be read, nobody is known. */
  readonly circle: Pick<Circle, 'own' | 'known'> | undefined;
  readonly failure: Failure | undefined;
}

/** Who writes here and whom this profile knows. Without it nothing can be said of what a word is worth. */
export function useCircle({ people }: Stores): Acquaintance {
  const { value, failure } = useAnswer(useCallback(() => people.circle(), [people]));
  return { circle: value ?? (failure && nobody), failure };
}

const nobody: Pick<Circle, 'own' | 'known'> = { own: null, known: nobodyKnown };
