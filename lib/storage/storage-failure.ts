import Dexie from 'dexie';
import type { Failure, FailureCode } from '../core/failure.ts';

/** Dexie's names of what went wrong, and the sentence that a person gets. */
const codeByName: Readonly<Record<string, FailureCode>> = {
  [Dexie.errnames.QuotaExceeded]: 'storage.full',
  [Dexie.errnames.DatabaseClosed]: 'storage.closed',
  [Dexie.errnames.VersionChange]: 'storage.closed',
  [Dexie.errnames.Version]: 'storage.closed',
  [Dexie.errnames.Timeout]: 'storage.blocked',
  [Dexie.errnames.OpenFailed]: 'storage.unopened',
  [Dexie.errnames.MissingAPI]: 'storage.unopened',
  [Dexie.errnames.InvalidState]: 'storage.unopened',
  [Dexie.errnames.Unknown]: 'storage.unopened',
  LockedError: 'desk.locked',
};

interface DexieLikeError {
  readonly name: string;
  readonly message: string;
  readonly inner?: unknown;
}

const isErrorLike = (error: unknown): error is DexieLikeError =>
  typeof error === 'object' && error !== null && 'name' in error && 'message' in error;

/**
 * Names what the database answered. An aborted transaction hides its reason one level down
 * (a full disk arrives as AbortError with QuotaExceededError inside).
 */
export function storageFailure(error: unknown): Failure {
  if (!isErrorLike(error)) return { code: 'save.interrupted', detail: String(error) };
  const inner = isErrorLike(error.inner) ? codeByName[error.inner.name] : undefined;
  const code = inner ?? codeByName[error.name] ?? 'save.interrupted';
  return { code, detail: `${error.name}: ${error.message}` };
}
