const kept = 'The policy in use did not change.';

export const policyFailure = {
  'policy.not-ours': {
    happened: 'This is not a policy pack of Siap Tayang.',
    safe: kept,
    act: 'Ask the keeper of the PR group for the file of the pack.',
  },
  'policy.newer': {
    happened: 'This pack was made by a newer Siap Tayang.',
    safe: `${kept} The file is not damaged.`,
    act: 'Update the extension on this computer, then open it again.',
  },
  'policy.damaged': {
    happened: 'The file of this pack is cut short or damaged.',
    safe: kept,
    act: 'Ask for it again, sent as a document.',
  },
  'policy.too-large': {
    happened: 'This file is larger than 1 MB, the limit of a policy pack.',
    safe: `${kept} The file was not opened.`,
    act: 'Make sure that it is a pack, and not a backup or a photo.',
  },
  'policy.signature': {
    happened: 'This policy pack has no valid signature.',
    safe: kept,
    act: 'Ask the keeper of the PR group for it in another way.',
  },
  'policy.older': {
    happened: 'This pack is no newer than the one in use.',
    safe: kept,
    act: 'Ignore it, or ask the keeper of the PR group for the latest.',
  },
  'policy.unknown-key': {
    happened: 'The key that signed this pack is not known here.',
    safe: kept,
    act: 'Compare the number of the key with its owner, then use the pack.',
  },
  'policy.unknown-rule': {
    happened: 'The pack names a rule that this Siap Tayang does not have.',
    safe: `The whole pack is refused. ${kept}`,
    act: 'Update the extension, or ask its maker to mend the pack.',
  },
  'policy.law-rule': {
    happened: 'The pack changes a rule that rests on a law.',
    safe: `The whole pack is refused. ${kept}`,
    act: 'Ask its maker to take that rule out.',
  },
  'policy.pattern': {
    happened: 'The pack carries a search pattern. A pack may carry words and phrases only.',
    safe: `The pattern was not run, and the whole pack is refused. ${kept}`,
    act: 'Ask its maker to put words in the place of that pattern.',
  },
  'policy.field': {
    happened: 'One entry of the pack is not right.',
    safe: `The whole pack is refused. ${kept}`,
    act: 'Tell its maker which entry it is, and ask for a new pack.',
  },
  'policy.no-key': {
    happened: 'No pack was made: no key is open in this profile.',
    safe: kept,
    act: 'Open or make your key on the page People and keys, then try again.',
  },
} as const;
