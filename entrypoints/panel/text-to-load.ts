import type { Destination } from '@/lib/composers/composer.ts';
import type { Channel } from '@/lib/core/channel.ts';
import { type ChannelTexts, channelFor, textFor } from '@/lib/core/channel-texts.ts';
import type { Failure, FailureCode } from '@/lib/core/failure.ts';
import { fail, type Result, succeed } from '@/lib/core/result.ts';

const codes: Readonly<Partial<Record<Channel, FailureCode>>> = {
  facebook: 'tab.facebook',
  instagram: 'tab.instagram',
};

/**
 * Which text of a draft goes into the field that is shown. Where each channel has its own field behind a
 * tab, a text goes to the tab of its channel and to no other. We never press a tab of the site, so the person
 * is told which one to open.
 */
export function textToLoad(shown: Destination, draft: ChannelTexts): Result<string, Failure> {
  const channel = channelFor(draft, shown.channels);
  const code = codes[channel];
  if (code && shown.hidden.includes(channel)) return fail({ code });
  return succeed(textFor(draft, channel));
}
