import type { Failure } from '../core/failure.ts';
import type { Result } from '../core/result.ts';
import type { KeepRequest, Kept } from '../core/working-copy.ts';

export type Keep = (request: KeepRequest) => Promise<Result<Kept, Failure>>;

/**
 * Keeps from a page of ours. A page that is being closed may not live to the end of its own write; the
 * background does.
 */
export const keepFromPage =
  (here: Keep, background: Keep): Keep =>
  async (request) => {
    if (document.visibilityState === 'visible') return here(request);
    const kept = await background(request);
    return kept.ok ? kept : here(request);
  };
