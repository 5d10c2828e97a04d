/** What a text may claim that can be looked up. */
export const claimKinds = [
  'number',
  'date',
  'time',
  'person',
  'title',
  'place',
  'rule',
  'link',
  'quote',
] as const;
