import { rememberCaret } from './caret.ts';
import { trackComposition } from './composition.ts';

/**
 * Follows, until `signal` aborts, what a later write into a field has to know: where the caret was last,
 * and whether a word is just being composed.
 *
 * @returns tells whether one is.
 */
export function followWriting(root: HTMLElement, signal: AbortSignal): () => boolean {
  rememberCaret(root, signal);
  return trackComposition(root, signal);
}
