/** Tells whether a word is just being composed (input method, dead key): nothing may be written then. */
export function trackComposition(root: HTMLElement, signal: AbortSignal): () => boolean {
  let isComposing = false;
  root.addEventListener('compositionstart', () => (isComposing = true), { signal });
  root.addEventListener('compositionend', () => (isComposing = false), { signal });
  return () => isComposing;
}
