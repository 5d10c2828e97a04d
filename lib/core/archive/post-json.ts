import { foldDraft } from '../records/fold.ts';
import { inOrder } from '../records/order.ts';
import { recordSchemaVersion } from '../records/record.ts';
import type { ArchivedDraft } from './archived-draft.ts';
import { type ArchivedFiles, keptHashes, missingFile } from './archived-file.ts';
import { eventFacts } from './event-parts.ts';

/** Number of the shape that {@link postJson} writes. */
export const archiveVersion = 1;

/**
 * A post for machines: its working copy, its records as they are, each under its hash, oldest first, what each of
 * them is worth, and where each of its files lies.
 */
export function postJson(draft: ArchivedDraft, archived: ArchivedFiles): string {
  const { copy, records, unreadable } = draft;
  const content = {
    format: 'siap-tayang-archive',
    version: archiveVersion,
    recordSchema: recordSchemaVersion,
    draft: copy,
    records: inOrder(records),
    events: eventFacts(draft, foldDraft(records)),
    unreadable,
    files: keptHashes(draft).map((hash) => ({
      hash,
      ...(archived.get(hash) ?? missingFile),
    })),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
