import type { Channel } from './channel.ts';
import type { PreviewData, SharedFold } from './check-view.ts';
import { countPost } from './counters.ts';
import type { Finding } from './finding.ts';
import { type Preview, previewFold } from './preview.ts';

/** The channels of which fold and limits are known. */
const channels = ['facebook', 'instagram'] as const satisfies readonly Channel[];

/** What readers of every channel see first, and what each channel counts. */
export function previewOf(text: string, findings: readonly Finding[]): PreviewData {
  const previews = channels.map((channel) => previewFold(text, channel, findings));
  const [first] = previews;
  const better = first?.better ?? null;
  return {
    folds: foldsOf(previews),
    better: better && first ? { ...better, channels, length: first.about } : null,
    limits: channels.map((channel) => ({ channel, counters: countPost(text, channel) })),
  };
}

/** Channels that show the same beginning are shown together. */
function foldsOf(previews: readonly Preview[]): readonly SharedFold[] {
  const byLength = new Map<number, SharedFold & { readonly channels: Channel[] }>();
  for (const { channel, about, now } of previews) {
    const known = byLength.get(about);
    if (known) known.channels.push(channel);
    else byLength.set(about, { channels: [channel], length: about, ...now });
  }
  return [...byLength.values()];
}
