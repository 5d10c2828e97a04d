import type { Match } from '@/lib/composers/detect.ts';
import type { Remembered } from './identity.ts';

/** What is around a session. */
export interface Around {
  readonly match: Match;
  readonly remembered: Remembered;
  /** Whether the person said yes to keeping on this site. */
  readonly mayKeep: () => boolean;
}
