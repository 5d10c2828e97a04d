import { inOrder } from '../records/order.ts';
import { recordSchemaVersion } from '../records/record.ts';
import type { ArchivedDraft } from './archived-draft.ts';

/** Number of the shape that {@link postJson} writes. */
export const archiveVersion = 1;

/** A post for machines: its working copy, and its records as they are, each under its hash, oldest first. */
export function postJson({ copy, records, unreadable }: ArchivedDraft): string {
  const content = {
    format: 'siap-tayang-archive',
    version: archiveVersion,
    recordSchema: recordSchemaVersion,
    draft: copy,
    records: inOrder(records),
    unreadable,
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
