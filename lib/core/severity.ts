/** `must` keeps the point open; it never stops publishing. */
export const severities = ['must', 'should', 'may'] as const;
export type Severity = (typeof severities)[number];
