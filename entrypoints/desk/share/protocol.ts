import type { Opener } from '@/lib/backup/open-backup.ts';
import type { Lock } from '@/lib/backup/pack-backup.ts';
import type { Bundle } from '@/lib/core/bundle/bundle.ts';
import type { Failure } from '@/lib/core/failure.ts';
import type { Result } from '@/lib/core/result.ts';

/** What the worker is asked to do; one worker does one thing. */
export type BundleJob =
  | { readonly kind: 'pack'; readonly bundle: Bundle; readonly lock: Lock | null }
  | { readonly kind: 'open'; readonly file: Blob; readonly opener: Opener };

/** What comes of each job. */
export interface BundleOutcomes {
  readonly pack: Result<Blob, Failure>;
  readonly open: Result<Bundle, Failure>;
}
