/** What a post is for, as the person picks it. `campaign` teaches: tips, reasons, calls. */
export const postKinds = [
  'service',
  'campaign',
  'announcement',
  'hazard',
  'clarification',
  'activity',
  'achievement',
  'greeting',
  'profile',
] as const;
export type PostKind = (typeof postKinds)[number];
