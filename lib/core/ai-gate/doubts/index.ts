import type { Doubter } from '../doubt.ts';
import date from './date.ts';
import link from './link.ts';
import name from './name.ts';
import number from './number.ts';
import quote from './quote.ts';
import rule from './rule.ts';
import time from './time.ts';
import title from './title.ts';

/** One for each kind of claim. */
export const doubters: readonly Doubter[] = [date, link, name, number, quote, rule, time, title];
