import { noDetails } from '@/lib/core/no-details.ts';
import { unchecked } from '@/lib/core/unchecked.ts';
import { type WorkingCopy, workingCopySchemaVersion } from '@/lib/core/working-copy.ts';
import { request } from './world.ts';

/** A draft as it lies in the table, without a line in the list. */
export const copy = (change: Partial<WorkingCopy> = {}): WorkingCopy => {
  const { basis: _, ...content } = request();
  return {
    ...content,
    schema: workingCopySchemaVersion,
    otherTexts: {},
    selfCheck: unchecked,
    details: noDetails,
    parents: [],
    createdAt: '2026-11-20T01:00:00.000Z',
    savedAt: '2026-11-20T01:00:00.000Z',
    deletedAt: null,
    ...change,
  };
};
