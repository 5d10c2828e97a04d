import type { Channel } from '@/lib/core/channel.ts';
import type { Side } from '@/lib/core/merge-texts.ts';

/** How far a person came in making one text of two. */
export interface MergeState {
  /** By the number of the differing place. */
  readonly choices: Readonly<Record<number, Side>>;
  /** What was written by hand; null before the first letter. */
  readonly written: string | null;
  readonly isByHand: boolean;
}

/** For as long as the page lives: going to the history and back loses nothing. */
const memory = new Map<string, MergeState>();

const nameOf = (heads: readonly string[], channel: Channel) => [...heads, channel].join(' ');

export const readMerge = (heads: readonly string[], channel: Channel): MergeState =>
  memory.get(nameOf(heads, channel)) ?? { choices: {}, written: null, isByHand: false };

export function rememberMerge(heads: readonly string[], channel: Channel, state: MergeState): void {
  memory.set(nameOf(heads, channel), state);
}
