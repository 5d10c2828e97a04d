import type { LoadTexts } from '../load-messages.ts';

/** Texts of the question which open composer gets a draft. */
export const loadDialog: LoadTexts = {
  title: 'Load into the composer',
  draft: (title) => `Draft: ${title}`,
  composers: {
    'facebook-feed': 'Feed',
    'facebook-group': 'Group',
    'facebook-page': 'Page',
    'facebook-edit': 'Edit post',
    'business-suite': 'Business Suite',
    'instagram-create': 'New post',
    'instagram-edit': 'Edit info',
    'any-site': 'Text field',
    'pinned-field': 'Pinned field',
  },
  which: 'Open composers',
  empty: 'empty',
  holds: (n) => `holds ${n} characters`,
  keptFirst: (n) =>
    `This composer holds ${n} characters. That text is kept as a draft first, then replaced.`,
  entities: 'Mentions and links in that composer are kept as plain text:',
  draftEntities: 'Mentions and links of this draft are loaded as plain text:',
  otherChannel: (draft, composer) =>
    `This draft was written for ${draft}; this composer belongs to ${composer}. Check it again after loading.`,
  load: 'Load the draft',
  keepAndLoad: 'Keep the old text, then load',
  withoutVersion: 'Load without a version',
  loading: 'Loading…',
  cancel: 'Cancel',
};
