import type { Match } from '@/lib/composers/detect.ts';
import type { Keeping } from '@/lib/core/site.ts';
import type { Remembered } from './identity.ts';

/** What is around a session. */
export interface Around {
  readonly match: Match;
  readonly remembered: Remembered;
  /** What the person said about keeping in this composer. */
  readonly keeping: () => Keeping;
}
