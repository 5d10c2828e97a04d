/** What a post is for, as the person picks it. */
export const postKinds = [
  'service',
  'announcement',
  'campaign',
  'activity',
  'hazard',
  'clarification',
] as const;
export type PostKind = (typeof postKinds)[number];
