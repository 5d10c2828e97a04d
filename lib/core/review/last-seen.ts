/** Which version of a draft was read here last; it stays on this computer. */
export interface LastSeen {
  readonly draft: string;
  /** Hash of the newest version that was read. */
  readonly version: string;
  /** Hash of the one that was read before it, against which changes are shown; null before the second. */
  readonly before: string | null;
}
