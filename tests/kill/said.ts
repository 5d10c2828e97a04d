/** What is done to drafts until the browser is killed. Keeping a text is what happens most. */
export const deeds = [
  'keep',
  'keep',
  'keep',
  'version',
  'version',
  'describe',
  'discard',
  'take-back',
] as const;

export type Deed = (typeof deeds)[number];

/** Something that was answered: from then on it must not be lost. */
export interface Said {
  readonly id: string;
  readonly deed: Deed;
  /** How many texts of this draft were kept. */
  readonly number: number;
  /** Code of the failure; null where it was done. */
  readonly failure: string | null;
  /** How long the answer took, in milliseconds. */
  readonly took: number;
}

/** What lies in the database after a kill. */
export interface Seen {
  readonly drafts: readonly {
    readonly id: string;
    readonly text: string;
    readonly notes: string;
    readonly versions: number;
    readonly deletions: number;
  }[];
  /** Half or wrong things, in words. */
  readonly faults: readonly string[];
}
