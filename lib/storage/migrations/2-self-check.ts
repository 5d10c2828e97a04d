import type { Transaction } from 'dexie';
import { unchecked } from '../../core/unchecked.ts';

/** Rows of the first shape get an empty self-check. Every other row, damaged or newer, stays as it is. */
export const addSelfCheck = (transaction: Transaction): PromiseLike<unknown> =>
  transaction
    .table('workingCopies')
    .toCollection()
    .modify((row, change) => {
      if (row.schema === 1) change.value = { ...row, schema: 2, selfCheck: unchecked };
    });
