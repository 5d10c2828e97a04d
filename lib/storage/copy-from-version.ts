import type { DraftState } from '../core/records/fold.ts';
import { asChannelTexts } from '../core/snapshot.ts';
import { type WorkingCopy, workingCopySchemaVersion } from '../core/working-copy.ts';

/** The working copy that goes on from the newest version of a draft; null where it has none. */
export function copyFromVersion(
  { versions, deletion }: DraftState,
  id: string,
  writer: string,
): WorkingCopy | null {
  const [first, last] = [versions[0], versions.at(-1)];
  if (!first || !last) return null;
  const { entities, selfCheck, details } = last.record.body;
  return {
    schema: workingCopySchemaVersion,
    id,
    site: 'desk',
    composer: 'desk',
    ...asChannelTexts(last.record.body),
    entities,
    selfCheck,
    details,
    parents: [last.hash],
    createdAt: first.record.at,
    savedAt: last.record.at,
    writer,
    deletedAt: deletion?.record.at ?? null,
  };
}
