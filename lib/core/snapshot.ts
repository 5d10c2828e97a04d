import { type Channel, channels } from './channel.ts';
import type { ChannelTexts } from './channel-texts.ts';
import type { WorkingCopy } from './working-copy.ts';

/** The texts of a draft at one moment, by channel, and the channel that it is written for first. */
export interface Snapshot {
  readonly texts: Readonly<Partial<Record<Channel, string | undefined>>>;
  readonly channel: Channel;
}

/** Every text of a working copy by its channel. */
export const textsOf = ({
  channel,
  text,
  otherTexts,
}: Pick<WorkingCopy, 'channel' | 'text' | 'otherTexts'>): Partial<Record<Channel, string>> => ({
  ...otherTexts,
  [channel]: text,
});

/** The same the other way: the texts of a snapshot as a working copy has them. */
export function asChannelTexts({ texts, channel }: Snapshot): ChannelTexts {
  const { [channel]: text = '', ...otherTexts } = texts;
  return { channel, text, otherTexts };
}

/** What a channel gets: its own text, or the one of the first channel. */
export const textIn = ({ texts, channel: first }: Snapshot, channel: Channel): string =>
  texts[channel] ?? texts[first] ?? '';

/** The channels for which any of these has a text of its own. */
export const channelsOf = (...snapshots: readonly Snapshot[]): readonly Channel[] =>
  channels.filter((channel) => snapshots.some(({ texts }) => texts[channel] !== undefined));

/** Whether every channel gets the same text from both. */
export const areSame = (one: Snapshot, other: Snapshot): boolean =>
  channelsOf(one, other).every((channel) => textIn(one, channel) === textIn(other, channel));
