import type { FailureCode } from '@/lib/core/failure.ts';

/** How far the making of an archive is. */
export type Making =
  | { readonly kind: 'none' | 'cancelled' }
  | { readonly kind: 'running'; readonly done: number; readonly all: number }
  | { readonly kind: 'done'; readonly posts: number; readonly damaged: number }
  | { readonly kind: 'failed'; readonly code: FailureCode };
