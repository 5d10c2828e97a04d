import type { ClaimFinder } from '../claim.ts';
import date from './date.ts';
import link from './link.ts';
import name from './name.ts';
import number from './number.ts';
import place from './place.ts';
import quote from './quote.ts';
import rule from './rule.ts';
import time from './time.ts';
import title from './title.ts';

/** All finders. Of two claims at one place the first kind is what it is. */
export const claimFinders: readonly ClaimFinder[] = [
  quote,
  rule,
  link,
  date,
  time,
  title,
  place,
  name,
  number,
];
