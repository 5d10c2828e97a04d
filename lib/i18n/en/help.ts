import type { HelpTexts } from '../help-messages.ts';

export const help: HelpTexts = {
  firstRun: {
    title: 'Three questions, then two minutes of practice',
    note: 'The answers are kept on this computer and can be changed in the office settings at any time. You may skip all of it.',
    office: {
      label: 'Which office do you write for?',
      hint: 'As its official account names it, such as Dinas Kesehatan Kota Serang.',
    },
    readers: {
      label: 'Who reads most often?',
      hint: 'Hints for readers are chosen by this answer.',
      none: 'Not decided yet',
      target: (n) => `Readability target ${n}.`,
    },
    language: 'Language of the interface',
    permissions: 'What is allowed, and why',
    begin: 'Save and begin to practise',
    skip: 'Skip the practice',
    later: 'This page is in Help, too.',
  },
  title: 'Help',
  begin: {
    title: 'Begin',
    firstRun: 'The three questions',
    firstRunNote: 'Office, readers and language.',
    practice: 'Two minutes of practice',
    practiceNote:
      'Turn a post about an event into news of a service, in a composer that leads to no site.',
    settings: 'Office settings',
    settingsNote: 'Name, readers, region, official numbers and the way of a review.',
    rescue: 'Rescue page',
    rescueNote: 'Takes texts straight from the storage when the desk does not open.',
  },
  keys: {
    title: 'Keyboard shortcuts',
    composer: 'Beside a composer',
    list: 'In the list of drafts',
    open: 'open the panel',
    next: 'next marked word',
    previous: 'previous marked word',
    fold: 'close the card, then fold the panel',
    undo: 'take a replacement back, in the composer',
    print: 'print the open draft',
  },
  permissions: {
    title: 'Permissions of the browser',
    asked: {
      composers: {
        what: 'Reads and writes the composer of posts on',
        why: 'only while it is open, and writes only after you press a suggestion or load a draft.',
      },
      drafts: {
        what: 'Keeps drafts on this computer',
        why: 'once you allow it, without a limit that would have the browser throw them away.',
      },
      clock: {
        what: 'Uses alarms of the browser',
        why: 'for reminders of plans and the automatic backups that you switch on.',
      },
      thisTab: {
        what: 'Sees one tab',
        why: 'only when you press the button of Siap Tayang in the toolbar there.',
      },
      sidePanel: {
        what: 'Opens the side panel',
        why: 'to check a text beside any page. That page is not read.',
      },
    },
    laterTitle: 'Asked for only when you switch it on',
    later: {
      otherSites: {
        what: 'One other site',
        why: 'if you use Siap Tayang there; one by one, and it can be taken back.',
      },
      notifications: { what: 'Notifications', why: 'if you switch on reminders.' },
      downloads: { what: 'Downloads', why: 'if you switch on automatic backups.' },
    },
    neverTitle: 'What never happens',
    never: [
      'Your text is sent nowhere. It leaves only when you share, copy or download it.',
      'The buttons of a site are never pressed. It is you who publishes.',
      'Messages, comments, the feed and passwords are not collected.',
    ],
  },
  lessons: {
    title: 'Lessons from frequent findings',
    note: 'For the rules that speak most often about posts of local governments: an example, the reason, and a better form.',
    learn: 'Learn',
    before: 'Before',
    why: 'Why',
    after: 'After',
    advice: 'How',
    next: 'Next lesson',
    all: 'All lessons',
    missing: 'There is no such lesson. Those that there are stand below.',
    practise: 'Try it in the practice',
  },
  quotes: {
    title: 'On AI',
    said: [
      'AI is a tool, not a seer.',
      'Do not just ask AI for content without knowing who our audience is.',
      'There has to be a process of drafting, editing and adapting.',
    ],
    source:
      'Deni Yudiawan, journalist and media trainer, to admins of government social media in Banten, 15 May 2025. Quoted from news of Kabupaten Tangerang; our translation.',
  },
};
