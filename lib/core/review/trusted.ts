/** An act of the person in this profile: "I compared the numbers, this key is theirs". No file carries it. */
export interface Trusted {
  /** Hash of the member's record. */
  readonly member: string;
  /** Day on which the numbers were compared, `YYYY-MM-DD`. */
  readonly comparedOn: string;
  /** Keeps the roster that counts here; one at the most. */
  readonly isKeeper: boolean;
}
