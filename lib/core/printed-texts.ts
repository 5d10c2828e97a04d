import type { Channel } from './channel.ts';
import { check } from './check.ts';
import { type CheckView, viewOf } from './check-view.ts';
import { picturesOf } from './pictures.ts';
import type { Policy } from './policy.ts';
import { channelsOf, textsOf } from './snapshot.ts';
import type { WorkingCopy } from './working-copy.ts';

/** A text as it is printed, with what the check and the person say of it. */
export interface PrintedText {
  readonly channel: Channel;
  readonly text: string;
  readonly view: CheckView;
}

/** Every text of a draft, that of the channel it is written for first. Pure. */
export function printedTexts(
  copy: WorkingCopy,
  policy: Policy,
  today: string | null,
): readonly PrintedText[] {
  const { channel: first, selfCheck, details } = copy;
  const texts = textsOf(copy);
  const own = channelsOf({ texts, channel: first });
  const pictures = picturesOf(details.media);
  const around = { selfCheck, mediaCount: details.media.length, pictures, policy, today };
  return [first, ...own.filter((channel) => channel !== first)].map((channel) => {
    const text = texts[channel] ?? '';
    return {
      channel,
      text,
      view: viewOf(check({ text, channels: [channel], ...around }), selfCheck),
    };
  });
}
