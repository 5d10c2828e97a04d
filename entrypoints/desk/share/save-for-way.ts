import type { Failure } from '@/lib/core/failure.ts';
import { fail, type Result, succeed } from '@/lib/core/result.ts';
import { classOfDraft } from '@/lib/core/review/class-of-draft.ts';
import { type Way, waysOf } from '@/lib/core/review/ways.ts';
import type { Version } from '@/lib/storage/save-version.ts';
import type { Stores } from '@/lib/storage/stores.ts';

/**
 * Saves a draft as the version that goes to a reviewer by this way. `share.not-offered` where its content class,
 * as it stands at this moment, does not allow the way: then nothing is saved and nothing leaves.
 */
export async function saveForWay(
  { versions }: Pick<Stores, 'versions'>,
  draft: string,
  way: Way,
): Promise<Result<Version, Failure>> {
  const offered = await askForWay({ versions }, draft, way);
  return offered.ok ? versions.save(draft, { cause: 'share' }) : offered;
}

/** Whether what was said of a draft may leave by this way, as its content class stands at this moment. */
export async function askForWay(
  { versions }: Pick<Stores, 'versions'>,
  draft: string,
  way: Way,
): Promise<Result<null, Failure>> {
  const history = await versions.history(draft);
  if (!history.ok) return history;
  const { copy, state } = history.value;
  const isOffered = waysOf(classOfDraft(copy, state)).has(way);
  return isOffered ? succeed(null) : fail({ code: 'share.not-offered' });
}
