const types = [
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'paste',
  'copy',
  'cut',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'focusin',
  'focusout',
  'focus',
  'blur',
] as const;

const fields = [
  'key',
  'code',
  'location',
  'ctrlKey',
  'shiftKey',
  'altKey',
  'metaKey',
  'repeat',
  'isComposing',
  'keyCode',
  'charCode',
  'which',
  'data',
  'inputType',
  'clipboardData',
  'relatedTarget',
  'getModifierState',
] as const;

/** Name of the element that holds everything of ours in a page. */
export const hostName = 'siap-tayang-panel';

/**
 * Hides keyboard, text and focus events of our own shadow root from the page, capture listeners and
 * focus traps included; our interface gets a copy that does not leave the root. The browser's own action
 * (typing the letter) still happens.
 *
 * Call it at `document_start`, so that this listener is the first one on the window. The copy is a plain
 * Event with the fields defined on it: Firefox makes `new KeyboardEvent(type, {composed: false})` composed.
 */
export function shield(signal: AbortSignal): void {
  const copies = new WeakSet<Event>();
  const onEvent = (event: Event) => {
    // Seen from the window, the target of an event in our shadow root is the host.
    if (copies.has(event) || !isOurHost(event.target)) return;
    const inner = event.composedPath()[0];
    if (!inner || inner === event.target) return;
    event.stopImmediatePropagation();
    const copy = copyOf(event);
    copies.add(copy);
    if (!inner.dispatchEvent(copy)) event.preventDefault();
  };
  for (const type of types) window.addEventListener(type, onEvent, { capture: true, signal });
}

const isOurHost = (target: EventTarget | null): boolean =>
  target instanceof Element && target.localName === hostName;

function copyOf(event: Event): Event {
  const { type, bubbles, cancelable } = event;
  const copy = new Event(type, { bubbles, cancelable, composed: false });
  for (const field of fields) {
    const value: unknown = Reflect.get(event, field);
    if (value === undefined) continue;
    Object.defineProperty(copy, field, {
      value: typeof value === 'function' ? value.bind(event) : value,
    });
  }
  return copy;
}
