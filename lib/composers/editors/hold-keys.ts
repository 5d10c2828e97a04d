const types = ['keydown', 'keypress', 'beforeinput', 'paste'] as const;

/**
 * Keeps the person's keys from a field while a part of it is selected to be replaced: a key in that
 * moment would replace the words itself. It lasts until the editor knows of the selection, some
 * milliseconds; so far the keys went to our button, which has no use for them either.
 *
 * @returns lets the keys through again.
 */
export function holdKeys(root: HTMLElement): () => void {
  const end = new AbortController();
  const hold = (event: Event) => {
    const isForField = event.target instanceof Node && root.contains(event.target);
    if (!event.isTrusted || !isForField) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const type of types) {
    window.addEventListener(type, hold, { capture: true, signal: end.signal });
  }
  return () => end.abort();
}
