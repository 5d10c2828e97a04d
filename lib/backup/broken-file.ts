import type { Failure } from '../core/failure.ts';

/** Names of what the browser throws where the file itself cannot be read any more. */
const unreadable = new Set([
  'NotReadableError',
  'NotFoundError',
  'NotAllowedError',
  'SecurityError',
]);

/** A file that breaks off before its first line ends, so that nothing of it can be read. */
export class BrokenFile extends Error {}

export const isUnreadable = (error: unknown): boolean =>
  error instanceof Error && unreadable.has(error.name);

/** Why reading a file ended early, for the person. */
export function readingFailure(error: unknown): Failure {
  const code = error instanceof BrokenFile ? 'import.cut' : 'import.unreadable';
  return { code, detail: String(error) };
}
