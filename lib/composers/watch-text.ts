/**
 * Calls back after every change of what an editor holds, once a batch. `input` events do not do: rich
 * editors prevent Enter, undo and paste and make their own changes.
 */
export function watchText(root: HTMLElement, onChange: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver(onChange);
  observer.observe(root, { subtree: true, childList: true, characterData: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
