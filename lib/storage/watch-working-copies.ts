import type { Failure } from '../core/failure.ts';
import type { Result } from '../core/result.ts';
import { watch } from './watch.ts';
import type { WorkingCopies, WorkingCopyList } from './working-copies.ts';

/** Tells about the drafts now and after every change; see {@link watch}. */
export const watchWorkingCopies = (
  copies: WorkingCopies,
  tell: (list: Result<WorkingCopyList, Failure>) => void,
): (() => void) => watch(() => copies.list(), tell);
