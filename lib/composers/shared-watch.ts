import type { ComposerWatch } from './composer-watch.ts';

/** Loader and panel are two scripts in one isolated world of a frame; the page sees nothing of it. */
const key = Symbol.for('siap-tayang.watch');

/** What the loader hands to the panel. */
export interface SharedWatch {
  readonly watch: ComposerWatch;
  /** Aborts when the person switches us off for this site. */
  readonly signal: AbortSignal;
}

export function shareWatch(shared: SharedWatch): void {
  Reflect.set(globalThis, key, shared);
}

/** What the loader of this frame shared; null where there is no loader. */
export function sharedWatch(): SharedWatch | null {
  const shared: SharedWatch | undefined = Reflect.get(globalThis, key);
  return shared ?? null;
}
