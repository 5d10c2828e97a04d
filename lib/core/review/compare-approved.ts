import type { Channel } from '../channel.ts';
import { type ChannelTexts, channelFor, textFor } from '../channel-texts.ts';
import { textHash } from '../records/text-identity.ts';
import { diffWords } from '../word-diff.ts';
import type { ApprovalView, ApprovedName } from './approval-view.ts';
import { aroundChanges } from './around-changes.ts';

/** A version that was approved, with its texts. */
export interface ApprovedVersion extends ApprovedName {
  readonly texts: ChannelTexts;
  /** Whether pictures or videos belong to it. */
  readonly hasMedia: boolean;
  /** Why the approval holds no longer; null while it does. */
  readonly over: 'lapsed' | 'event-passed' | null;
}

/** A text in a field, and what is known beside it. */
export interface Compared {
  readonly text: string;
  /** All channels that get it, the one it is written for first. */
  readonly channels: readonly [Channel, ...Channel[]];
  /** Pictures and videos attached beside it. */
  readonly mediaCount: number;
}

/**
 * Compares a text with what was approved for the channels that get it (`docs/text-identity.md`). Where they
 * have texts of their own, it is the same only where it is the text of each. Pure.
 */
export function compareApproved(
  { texts, hasMedia, over, ...name }: ApprovedVersion,
  { text, channels, mediaCount }: Compared,
): ApprovalView {
  const loaded = textFor(texts, channelFor(texts, channels));
  const wanted = [loaded, ...channels.map((channel) => textFor(texts, channel))];
  const hash = textHash(text);
  const other = wanted.find((one) => textHash(one) !== hash);
  if (other === undefined) {
    if (over) return { ...name, is: 'over', why: over };
    return { ...name, is: 'same', hasPictures: hasMedia || mediaCount > 0 };
  }
  const { passages, added, removed } = diffWords(other, text);
  return {
    ...name,
    is: 'differs',
    words: Math.max(1, added, removed),
    passages: aroundChanges(passages),
    text: other === loaded ? loaded : null,
  };
}
