import type { TabFacts } from '@/components/popup/popup-state.ts';

export const site = 'www.facebook.com';

/** A tab of ours, allowed, with nothing in it. */
export const facts: TabFacts = {
  site,
  isOther: false,
  isAllowed: true,
  choice: {},
  pin: 'none',
  composer: null,
};

export const composer = { points: 3, draftId: null };
