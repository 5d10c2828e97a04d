import { blankDraft } from '@/lib/keeping/blank-draft.ts';
import type { DraftStart } from '@/lib/keeping/draft-session.ts';
import type { HeldText } from '@/lib/storage/side-panel-text.ts';
import type { WorkingCopies } from '@/lib/storage/working-copies.ts';

/** What the side panel opens with: the draft or the text that stood there, else a blank one. */
export async function readStart(
  held: HeldText | null,
  copies: Pick<WorkingCopies, 'get'>,
): Promise<DraftStart> {
  if (!held) return blankDraft();
  const kept = held.draftId ? await copies.get(held.draftId) : null;
  if (kept?.ok && !kept.value.deletedAt) return kept.value;
  // In the bin, gone or out of reach: what was held goes on as a text of its own.
  return { ...blankDraft(), text: held.text, channel: held.channel };
}
