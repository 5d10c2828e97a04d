import type { EditorTexts } from '../editor-messages.ts';

/** Texts of the editor of the desk. */
export const editor: EditorTexts = {
  channels: 'Text by channel',
  same: (channel, main) => `${channel} gets the ${main} text.`,
  own: (channel) => `${channel} has a text of its own, kept beside.`,
  giveOwn: (channel) => `Write a text of its own for ${channel}`,
  unify: (main) => `Use the ${main} text again`,
  unifiedNote: (channel) => `Before the ${channel} text was given up`,
  unified: (channel) => `The ${channel} text was given up. The old one is kept as a version.`,
  bringBack: (channel) => `Bring the ${channel} text back`,
  ownIsLoaded: (channel) => `What is loaded: the ${channel} text of this draft.`,
  oneField: (channel) =>
    `This field holds one text for all its channels: the ${channel} text is loaded.`,

  notMeasured:
    'After a few sentences, this place tells what the text is about, how easily it reads and how it sounds.',

  details: 'Details',
  office: 'Office',
  officeHint: 'Leave it empty for the office of this browser.',
  account: 'Account',
  accountHint: 'Its name on the site, such as @dinkesbanten.',
  tags: 'Tags',
  tagsHint: 'Enter or a comma adds one. For searching only, never published.',
  addTag: 'Add tag',
  removeTag: (tag) => `Remove tag ${tag}`,
  planned: 'Planned for',
  plannedHint: 'Shown in the calendar. Siap Tayang never publishes by itself.',
  clearPlan: 'Clear the plan',
  notes: 'Notes for the office',
  notesHint: 'Never published.',
  hold: 'Hold from deletion',
  holdHint: 'For an inquiry or a dispute: neither retention nor the bin deletes this draft.',
  detailsKept: 'Details kept',
  detailsPending: 'Keeping details…',
  error: {
    long: (most) => `At most ${most} characters. What was kept stays; shorten it first.`,
    tagLong: 'A tag has at most 60 characters.',
    tagsMany: 'At most 50 tags.',
    planned: 'Date and time are not complete. Fill in both, such as 28 November 2026, 08:00.',
    plannedYear: 'The year has to be between 2000 and 2100.',
  },

  media: 'Pictures and videos',
  mediaHint: 'Choose files, drop them here, or paste. Nothing leaves this computer.',
  addMedia: 'Add picture or video',
  keepToo: 'Keep the pictures too',
  keepTooHint: 'The files are kept in this browser, at most 25 MB each.',
  kept: 'kept here',
  noted: 'noted only',
  noType: 'unknown type',
  alt: (name) => `Alternative text of ${name}`,
  altTold: (words) => `Alternative text: ${words}`,
  altNone: 'This picture has no alternative text yet.',
  altLetters: (n) => `${n} characters`,
  altMissing: 'None yet. Write what is seen, for people who do not see the picture.',
  removeMedia: (name) => `Remove ${name}`,
  notShown: 'No preview',
  refused: {
    type: (name) =>
      `“${name}” is no picture or video that Facebook or Instagram takes. Choose JPG, PNG, WebP, GIF, HEIC, AVIF, MP4, MOV or WebM.`,
    empty: (name) => `“${name}” is empty and was not added. Check the file.`,
    big: (name, size) =>
      `“${name}” was noted without its file: ${size}, more than 25 MB. Keep the original elsewhere.`,
    many: (name) => `“${name}” was not added: at most 100 files a draft.`,
    unread: (name) =>
      `“${name}” was noted without its file: the browser cannot read it. Try to add it again.`,
    full: (name) =>
      `“${name}” was noted without its file: the disk is full. Text and other pictures are kept; free some space, then try again.`,
    notKept: (name) =>
      `“${name}” was noted without its file: it could not be kept yet. Text and other pictures are kept; try again.`,
  },
};
