import { type Channel, channels } from '@/lib/core/channel.ts';
import { countPost } from '@/lib/core/counters.ts';
import type { Finding } from '@/lib/core/finding.ts';
import { type Preview, previewFold } from '@/lib/core/preview.ts';
import type { Fold } from './fold-preview.tsx';
import type { PreviewData } from './preview.tsx';

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
function foldsOf(previews: readonly Preview[]): readonly Fold[] {
  const byLength = new Map<number, Fold & { readonly channels: Channel[] }>();
  for (const { channel, about, now } of previews) {
    const known = byLength.get(about);
    if (known) known.channels.push(channel);
    else byLength.set(about, { channels: [channel], length: about, ...now });
  }
  return [...byLength.values()];
}
