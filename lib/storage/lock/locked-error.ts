/** Reading a sealed row while the desk is locked. */
export class LockedError extends Error {
  override readonly name = 'LockedError';
}
