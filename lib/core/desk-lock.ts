/** After how many minutes without use the desk is locked. */
export const lockMinutes = [5, 15, 30, 60] as const;

export type LockMinutes = (typeof lockMinutes)[number];

/** The fewest letters of a passphrase that a person makes up. */
export const fewestLetters = 12;
