import type { DraftStanding } from '@/lib/core/draft-standing.ts';
import type { FlowTexts } from '@/lib/i18n/flow-messages.ts';

type Standing = Pick<DraftStanding, 'status' | 'turn' | 'isMine' | 'why' | 'by'>;

/** Whose turn it is; null where it is nobody's. */
export function whoIn({ turn, isMine }: Standing, { whose }: FlowTexts): string | null {
  if (turn === 'nobody') return null;
  return isMine ? whose.mine : whose[turn];
}

/** What is to be done, or what nobody has to do any more. */
export function deedIn({ turn, status, why }: Standing, texts: FlowTexts): string {
  const { deed } = texts;
  if (turn === 'nobody') return restIn(status, why, texts);
  if (turn !== 'author') return deed.review;
  if (status === 'changes') return deed.mend;
  return status === 'outdated' ? deed.renew : deed.write;
}

function restIn(
  status: Standing['status'],
  why: Standing['why'],
  { ready, done, held }: FlowTexts,
): string {
  if (status === 'hold') return held;
  return status === 'approved' || status === 'noted' || why === 'not-asked' ? ready : done;
}

/** Whether an approval is in force and what it is worth, or why there is none. */
export function approvalIn({ status, why, by }: Standing, texts: FlowTexts): string {
  const names = by.map((name) => name || texts.nobodyNamed).join(texts.and) || texts.nobodyNamed;
  if (why !== null) return texts.why[why](names);
  return status === 'approved' ? texts.proved(names) : texts.noted(names);
}
