import anySite from './any-site.ts';
import businessSuite from './business-suite.ts';
import type { Composer } from './composer.ts';
import facebookEdit from './facebook-edit.ts';
import facebookFeed from './facebook-feed.ts';
import facebookGroup from './facebook-group.ts';
import facebookPage from './facebook-page.ts';
import instagramCreate from './instagram-create.ts';
import instagramEdit from './instagram-edit.ts';
import pinnedField from './pinned-field.ts';

/** Every composer that we know; a test compares this list with the folder. */
export const composers: readonly Composer[] = [
  facebookFeed,
  facebookPage,
  facebookGroup,
  facebookEdit,
  businessSuite,
  instagramCreate,
  instagramEdit,
  anySite,
  pinnedField,
];
