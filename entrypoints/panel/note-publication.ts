import type { Failure } from '@/lib/core/failure.ts';
import { type Result, succeed } from '@/lib/core/result.ts';
import type { Publication } from '@/lib/core/self-check.ts';
import { send } from '@/lib/messaging/send.ts';
import type { Identity } from './identity.ts';
import { keepRequest } from './keep-request.ts';
import type { Pressed } from './pressed.ts';

/**
 * Notes with the draft that it came out. A text that was never kept is kept first: the person asked for it.
 *
 * @param identity what the text is kept as.
 */
export async function notePublication(
  pressed: Pressed,
  identity: Identity,
  publication: Publication,
): Promise<Result<null, Failure>> {
  const id = identity.basis ? succeed(identity.draftId) : await keep(pressed, identity);
  return id.ok ? send('notePublication', { draftId: id.value, publication }) : id;
}

async function keep(
  { session, text }: Pressed,
  identity: Identity,
): Promise<Result<string, Failure>> {
  const kept = await send('keepWorkingCopy', keepRequest(session.around, text, identity));
  return kept.ok ? succeed(kept.value.id) : kept;
}
