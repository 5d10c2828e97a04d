import type { Channel } from './channel.ts';
import type { WorkingCopy } from './working-copy.ts';

/** The texts of a draft: one for all channels, or for some of them one of their own. */
export type ChannelTexts = Pick<WorkingCopy, 'channel' | 'text' | 'otherTexts'>;

/** The text that a channel gets. */
export const textFor = ({ channel, text, otherTexts }: ChannelTexts, wanted: Channel): string =>
  wanted === channel ? text : (otherTexts[wanted] ?? text);

/** Whether a channel gets another text than the one that the draft is written for. */
export const hasOwnText = ({ channel, otherTexts }: ChannelTexts, wanted: Channel): boolean =>
  wanted !== channel && otherTexts[wanted] !== undefined;

/**
 * Which text of a draft goes into a field that is read on these channels: the one it is written for where
 * they are among them, else one of their own, else the one for all.
 */
export function channelFor(texts: ChannelTexts, channels: readonly Channel[]): Channel {
  if (channels.includes(texts.channel)) return texts.channel;
  return channels.find((one) => hasOwnText(texts, one)) ?? texts.channel;
}

/** The texts after one of them was written: the own one of its channel, else the one for all. */
export function withText(texts: ChannelTexts, channel: Channel, text: string): ChannelTexts {
  if (!hasOwnText(texts, channel)) return { ...texts, text };
  return { ...texts, otherTexts: { ...texts.otherTexts, [channel]: text } };
}

/** Gives a channel a text of its own; it begins as what the channel gets now. */
export function withOwnText(texts: ChannelTexts, channel: Channel): ChannelTexts {
  if (channel === texts.channel) return texts;
  const otherTexts = { ...texts.otherTexts, [channel]: textFor(texts, channel) };
  return { ...texts, otherTexts };
}

/** Takes a channel's own text away: it gets the one for all again. */
export function withoutOwnText(texts: ChannelTexts, channel: Channel): ChannelTexts {
  const { [channel]: _, ...otherTexts } = texts.otherTexts;
  return { ...texts, otherTexts };
}

/**
 * Writes the draft for another channel. Where that one has a text of its own the two change places, so that
 * each channel keeps what it gets.
 */
export function writtenFor(texts: ChannelTexts, channel: Channel): ChannelTexts {
  const own = texts.otherTexts[channel];
  if (channel === texts.channel || own === undefined) return { ...texts, channel };
  const { [channel]: _, ...others } = texts.otherTexts;
  return { channel, text: own, otherTexts: { ...others, [texts.channel]: texts.text } };
}

/**
 * The texts of a draft of which one was written on in a field of these channels.
 *
 * @param texts As the draft was when that field got its text; null for one that was begun there.
 */
export function writtenIn(
  texts: ChannelTexts | null,
  channels: readonly [Channel, ...Channel[]],
  text: string,
): ChannelTexts | Pick<WorkingCopy, 'channel' | 'text'> {
  const [first] = channels;
  if (!texts || Object.keys(texts.otherTexts).length === 0) return { channel: first, text };
  const channel = channelFor(texts, channels);
  if (channels.includes(channel)) return withText(texts, channel, text);
  return withText(withOwnText(texts, first), first, text);
}
