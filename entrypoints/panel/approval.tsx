import { ApprovalStrip } from '@/components/panel/approval-strip.tsx';
import { checkOf } from './check-of.ts';
import type { Session } from './session.ts';

interface Props {
  readonly session: Session;
  /** As it stands in the composer now. */
  readonly text: string;
}

/** Where the text stands to what was approved; nothing while it is not the text that was compared. */
export function Approval({ session, text }: Props) {
  const { approval, text: compared } = checkOf(session);
  if (!approval || text.trim() === '') return null;
  if (approval.is === 'same' && compared !== text) return null;
  return <ApprovalStrip approval={approval} onLoad={session.loadApproved} />;
}
