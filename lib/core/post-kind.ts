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

/** Kinds that want somebody to do something. */
export const callingKinds: ReadonlySet<PostKind | null> = new Set([
  'service',
  'campaign',
  'announcement',
]);

/** Kinds in which a mistake costs most, and that are asked about long afterwards. */
export const criticalKinds: ReadonlySet<PostKind | null> = new Set(['hazard', 'clarification']);
