import type { Composer } from './composer.ts';
import facebookFeed from './facebook-feed.ts';
import facebookGroup from './facebook-group.ts';
import facebookPage from './facebook-page.ts';

/** Every composer that we know; a test compares this list with the folder. */
export const composers: readonly Composer[] = [facebookFeed, facebookPage, facebookGroup];
