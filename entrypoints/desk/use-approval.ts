import { useEffect, useMemo, useState } from 'react';
import { useWatched } from '@/components/desk/use-watched.ts';
import type { Channel } from '@/lib/core/channel.ts';
import type { Policy } from '@/lib/core/policy.ts';
import type { ApprovalView } from '@/lib/core/review/approval-view.ts';
import { type Watch, watch } from '@/lib/storage/watch.ts';
import type { Services } from './services.ts';

/** So long nothing is typed before the text is compared, in milliseconds. */
const pauseInTyping = 150;

interface Shown {
  readonly id: string;
  readonly text: string;
  readonly channel: Channel;
}

/** How the text of an open draft stands to what was approved; null while it is not the text that was compared. */
export function useApproval(
  { id, text, channel }: Shown,
  policy: Policy,
  { stores: { approvals } }: Services,
): ApprovalView | null {
  const [compared, compare] = useState(text);
  useEffect(() => {
    const waiting = setTimeout(() => compare(text), pauseInTyping);
    return () => clearTimeout(waiting);
  }, [text]);
  const watching: Watch<ApprovalView | null> = useMemo(() => {
    const field = { text: compared, channels: [channel] as const, mediaCount: 0 };
    return (tell) => watch(() => approvals.compare(id, field, policy), tell);
  }, [approvals, id, compared, channel, policy]);
  const { value = null } = useWatched(watching);
  return compared === text ? value : null;
}
