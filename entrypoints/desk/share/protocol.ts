import type { Bundle } from '@/lib/core/bundle/bundle.ts';
import type { Failure } from '@/lib/core/failure.ts';
import type { Result } from '@/lib/core/result.ts';

/** What the worker is asked to do; one worker does one thing. */
export type BundleJob =
  | { readonly kind: 'pack'; readonly bundle: Bundle; readonly words: string | null }
  | { readonly kind: 'open'; readonly file: Blob; readonly words: string };

/** What comes of each job. */
export interface BundleOutcomes {
  readonly pack: Result<Blob, Failure>;
  readonly open: Result<Bundle, Failure>;
}
