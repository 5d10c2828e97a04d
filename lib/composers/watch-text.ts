import { isTextField } from './editors/is-text-field.ts';

/**
 * Calls back after every change of what a field holds, with what changed in the page; a call may also come
 * without one.
 *
 * In rich fields `input` events do not do: their editors prevent Enter, undo and paste and make their own
 * changes. A value that the site's script sets into a text field causes no `input` event: it is seen by
 * what comes with it, such as the caret that goes to the end, or the content that React sets along.
 */
export function watchText(
  field: HTMLElement,
  onChange: (changes?: readonly MutationRecord[]) => void,
  signal: AbortSignal,
): void {
  const observer = new MutationObserver((changes) => onChange(changes));
  observer.observe(field, { subtree: true, childList: true, characterData: true });
  signal.addEventListener('abort', () => observer.disconnect());
  if (!isTextField(field)) return;
  observer.observe(field, {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
  });
  const look = () => onChange();
  for (const type of ['input', 'change', 'selectionchange', 'select', 'focus', 'blur']) {
    field.addEventListener(type, look, { signal });
  }
  // Some browsers report the caret of a text field on the document only.
  field.ownerDocument.addEventListener('selectionchange', look, { signal });
}
