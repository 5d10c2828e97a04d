import { defaultPolicy } from '@/lib/core/policy.ts';
import { nobodyKnown } from '@/lib/core/review/known-people.ts';

/** An office of which nobody is known, for drafts of which nobody decided anything. */
export const nobodysOffice = {
  policy: defaultPolicy,
  known: nobodyKnown,
  now: '2026-11-24T02:41:00.000Z',
};
