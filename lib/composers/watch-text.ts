import { isTextField } from './editors/is-text-field.ts';

type OnText = (changes?: readonly MutationRecord[]) => void;

/**
 * Calls back after every change of what a field holds, with what changed in the page; a call may also come
 * without one.
 *
 * In rich fields `input` events do not do: their editors prevent Enter, undo and paste and make their own
 * changes. A value that the site's script sets into a text field causes no `input` event: it is seen by
 * what comes with it, such as the caret that goes to the end, or the content that React sets along.
 */
export function watchText(field: HTMLElement, onChange: OnText, signal: AbortSignal): void {
  observe(field, onChange, signal);
  if (!isTextField(field)) return;
  const look = () => onChange();
  for (const type of ['input', 'change', 'selectionchange', 'select', 'focus', 'blur']) {
    field.addEventListener(type, look, { signal });
  }
  // Some browsers report the caret of a text field on the document only.
  field.ownerDocument.addEventListener('selectionchange', look, { signal });
}

interface Observed {
  readonly observer: MutationObserver;
  readonly listeners: Set<OnText>;
}

const observed = new WeakMap<HTMLElement, Observed>();

/** One observer for a field, however many listen: it is called with every key. */
function observe(field: HTMLElement, onChange: OnText, signal: AbortSignal): void {
  const { observer, listeners } = observed.get(field) ?? beginToObserve(field);
  listeners.add(onChange);
  signal.addEventListener('abort', () => {
    listeners.delete(onChange);
    if (listeners.size > 0) return;
    observer.disconnect();
    observed.delete(field);
  });
}

function beginToObserve(field: HTMLElement): Observed {
  const listeners = new Set<OnText>();
  const observer = new MutationObserver((changes) => {
    for (const listener of listeners) listener(changes);
  });
  const attributes = isTextField(field);
  observer.observe(field, { childList: true, subtree: true, characterData: true, attributes });
  observed.set(field, { observer, listeners });
  return { observer, listeners };
}
