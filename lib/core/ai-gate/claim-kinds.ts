/** What a text may claim that can be looked up. */
export const claimKinds = [
  'quote',
  'rule',
  'link',
  'date',
  'time',
  'title',
  'place',
  'name',
  'number',
] as const;

export type ClaimKind = (typeof claimKinds)[number];
