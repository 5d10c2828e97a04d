import { isTextField } from './editors/is-text-field.ts';

/**
 * Calls back after every change of what a field holds; a call may also come without one.
 *
 * In rich fields `input` events do not do: their editors prevent Enter, undo and paste and make their own
 * changes. A value that the site's script sets into a text field causes no `input` event: it is seen by
 * what comes with it, such as the caret that goes to the end, or the content that React sets along.
 */
export function watchText(field: HTMLElement, onChange: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver(onChange);
  observer.observe(field, { subtree: true, childList: true, characterData: true });
  signal.addEventListener('abort', () => observer.disconnect());
  if (!isTextField(field)) return;
  observer.observe(field, {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
  });
  for (const type of ['input', 'change', 'selectionchange', 'select', 'focus', 'blur']) {
    field.addEventListener(type, onChange, { signal });
  }
  // Some browsers report the caret of a text field on the document only.
  field.ownerDocument.addEventListener('selectionchange', onChange, { signal });
}
