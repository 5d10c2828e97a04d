import type { LockMinutes } from '@/lib/core/desk-lock.ts';
import type { Failure } from '@/lib/core/failure.ts';

/** How the lock of the desk stands. */
export type LockState =
  /** Not read yet. */
  | { readonly kind: 'unknown' }
  /** Nobody wanted one. */
  | { readonly kind: 'none' }
  | { readonly kind: 'open'; readonly minutes: LockMinutes }
  /** `waiting`: texts that were written meanwhile; `isConverting`: it was stopped in the middle. */
  | { readonly kind: 'locked'; readonly waiting: number; readonly isConverting: boolean }
  | {
      readonly kind: 'converting';
      /** Back to open rows. */
      readonly isOpening: boolean;
      readonly progress: { readonly done: number; readonly of: number };
      readonly failure: Failure | null;
    };

/** What a person says to have the desk locked. */
export interface NewPassphrase {
  readonly passphrase: string;
  readonly minutes: LockMinutes;
}
