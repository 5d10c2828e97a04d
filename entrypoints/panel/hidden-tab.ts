import type { Destination } from '@/lib/composers/composer.ts';
import type { Channel } from '@/lib/core/channel.ts';
import type { Failure, FailureCode } from '@/lib/core/failure.ts';

const codes: Readonly<Partial<Record<Channel, FailureCode>>> = {
  facebook: 'tab.facebook',
  instagram: 'tab.instagram',
};

/**
 * Where each channel has its own text, a draft goes to the tab of its channel and to no other. We never
 * press a tab of the site, so the person is told which one to open.
 *
 * @returns Null where the draft may go into the text that is shown.
 */
export function hiddenTab(
  shown: Destination,
  draft: { readonly channel: Channel },
): Failure | null {
  const code = codes[draft.channel];
  return code && shown.hidden.includes(draft.channel) ? { code } : null;
}
