/** A field of the fixtures: where it is and how to come to it. */
export interface Surface {
  readonly id: string;
  readonly url: string;
  /** What to press before the field appears. */
  readonly trigger?: string;
  readonly field: string;
  /** Key for `__fixture.model`. */
  readonly model: string;
  readonly initial: string;
}

const inDialog = '[role="dialog"] [contenteditable="true"]';
const feedTrigger = '[role="region"] [role="link"] + [role="button"]';

const facebook = { trigger: feedTrigger, field: inDialog, model: 'fb-main', initial: '' } as const;

/** The composers of the sites: what the extension must find. */
export const composerPages: readonly Surface[] = [
  { ...facebook, id: 'facebook-feed', url: 'https://www.facebook.com/?lang=id' },
  { ...facebook, id: 'facebook-page', url: 'https://www.facebook.com/diskominfobanten?lang=id' },
  { ...facebook, id: 'facebook-group', url: 'https://www.facebook.com/groups/123?lang=id' },
  {
    id: 'facebook-edit',
    url: 'https://www.facebook.com/?lang=id',
    trigger: '[role="article"] [role="button"][aria-label="Edit postingan"]',
    field: inDialog,
    model: 'fb-main',
    initial: 'Layanan adminduk keliling hadir di Kecamatan Cipocok Jaya, Kamis 20 November.',
  },
  { ...facebook, id: 'facebook-feed-web', url: 'https://web.facebook.com/?lang=id' },
  {
    id: 'business-suite',
    url: 'https://business.facebook.com/latest/composer/?asset_id=1&nobu=1',
    field: '[role="combobox"][contenteditable="true"]',
    model: 'mbs-shared',
    initial: '',
  },
  {
    id: 'instagram-create',
    url: 'https://www.instagram.com/?lang=id&step=caption',
    field: inDialog,
    model: 'ig-create',
    initial: '',
  },
  {
    id: 'instagram-edit',
    url: 'https://www.instagram.com/p/ABC/?lang=id&edit=1',
    field: inDialog,
    model: 'ig-edit',
    initial: 'Jadwal SIM keliling pekan ini.\n\n#Banten #layananpublik',
  },
];

const textboxInDialog = '[role="dialog"] [contenteditable="true"][role="textbox"]';

/** The same dialog on each kind of editor that we write into. */
export const editorPages: readonly Surface[] = [
  { id: 'lexical-rich', field: textboxInDialog },
  { id: 'lexical-plain', field: textboxInDialog },
  { id: 'draft', field: textboxInDialog },
  { id: 'textarea', field: '[role="dialog"] textarea' },
  { id: 'bare', field: textboxInDialog },
].map(({ id, field }) => ({
  ...facebook,
  id,
  field,
  url: `https://www.facebook.com/editor/${id}?lang=id`,
}));

/** Fields that are no composer: the extension must leave them alone. */
export const decoys: readonly Pick<Surface, 'id' | 'url' | 'field'>[] = [
  {
    id: 'facebook-comment',
    url: 'https://www.facebook.com/?lang=id',
    field: '[role="article"] [contenteditable="true"]',
  },
  {
    id: 'facebook-search',
    url: 'https://www.facebook.com/?lang=id',
    field: 'input[type="search"]',
  },
  {
    id: 'instagram-comment',
    url: 'https://www.instagram.com/?lang=id',
    field: 'article textarea',
  },
];

export function surfaceOf(id: string): Surface {
  const surface = [...composerPages, ...editorPages].find((each) => each.id === id);
  if (!surface) throw new Error(`There is no surface "${id}".`);
  return surface;
}
