import type { Messages } from '../messages.ts';

export const popup: Messages['popup'] = {
  title: 'Siap Tayang',
  composer: (site) => `A composer is open on ${site}`,
  kept: 'This text is kept as a draft on this computer.',
  notKept: 'This text is not kept as a draft yet.',
  noComposer: (site) => `No composer is open on ${site} yet`,
  noComposerAct:
    'Open “Create post”. Siap Tayang appears beside it. Or paste the text in the side panel.',
  off: (site) => `Siap Tayang is off on ${site}`,
  offNote: 'Texts on this site are neither checked nor kept. Older drafts are still here.',
  noPermission: (site) => `Siap Tayang is not allowed on ${site} yet`,
  noPermissionAct: 'The permission only serves to read the composer. Nothing is sent out.',
  allow: 'Allow this site',
  allowed: 'Permission given. Finish the open text, then reload the page.',
  unsupported: 'Siap Tayang does not work on this page',
  unsupportedNote: 'Open Facebook, Meta Business Suite or Instagram.',
  openPanel: 'Open the panel',
  openSidePanel: 'Open the side panel',
  diagnose: 'Diagnose',
  diagnoseNote:
    'How the fields of this page are built, without your text. Nothing is sent by itself.',
  diagnoseUnknown: 'Labels with a question mark are unknown to us. Look for names in them first.',
  diagnosePreview: 'What the copied diagnosis holds',
  diagnoseCopy: 'Copy the diagnosis',
  diagnoseCopied: 'Diagnosis copied.',
  useHere: 'Switch on for this site',
  stopHere: 'Switch off for this site',
  keepHere: 'Keep drafts automatically',
  yes: 'yes',
  no: 'no',
};
