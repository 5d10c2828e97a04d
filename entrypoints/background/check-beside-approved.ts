import { check } from '@/lib/core/check.ts';
import type { Check } from '@/lib/core/check-view.ts';
import type { Failure } from '@/lib/core/failure.ts';
import { isoDateOf } from '@/lib/core/iso-date.ts';
import { type Result, succeed } from '@/lib/core/result.ts';
import type { RequestOf } from '@/lib/messaging/protocol.ts';
import { readPolicy } from '@/lib/storage/policy-choice.ts';
import type { Stores } from '@/lib/storage/stores.ts';

/** Checks the text of a composer by what the office set, and compares it with what was approved. */
export async function checkBesideApproved(
  { draftId, ...checked }: RequestOf<'check'>,
  { approvals, copies }: Stores,
): Promise<Result<Check, Failure>> {
  const kept = draftId ? copies.find(draftId) : succeed(null);
  const asked = [readPolicy(), approvals.compare(draftId, checked), kept] as const;
  const [policy, compared, copy] = await Promise.all(asked);
  // What cannot be read, as on a locked desk, says nothing of approvals and of what was checked.
  const approval = compared.ok ? compared.value : null;
  const aiGate = copy.ok && copy.value ? copy.value.details.aiGate : null;
  return succeed(check({ ...checked, approval, aiGate, policy, today: isoDateOf(new Date()) }));
}
