import type { Transaction } from 'dexie';
import { noDetails } from '../../core/no-details.ts';

/**
 * Rows of the second shape get what a person may note of a draft, and know that no version was saved.
 * Their lines of the list are written afterwards (`rebuildList`): that needs the whole check.
 */
export const addDetails = (transaction: Transaction): PromiseLike<unknown> =>
  transaction
    .table('workingCopies')
    .toCollection()
    .modify((row, change) => {
      if (row.schema !== 2) return;
      change.value = { ...row, schema: 3, otherTexts: {}, details: noDetails, parents: [] };
    });
