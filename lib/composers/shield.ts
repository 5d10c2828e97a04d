/** Beside `keydown`, which the panel is asked about first. */
const types = [
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

/** The panel's keys are asked for by the loader's listener, which is the first one on the window. */
const keysOfPanel = Symbol.for('siap-tayang.keys');

/** Says whether a key was meant for us: then neither the page nor the browser gets it. */
type TakeKey = (event: KeyboardEvent) => boolean;

/** Lets `take` have every key first, until `signal` aborts. */
export function takeKeys(take: TakeKey, signal: AbortSignal): void {
  Reflect.set(globalThis, keysOfPanel, take);
  signal.addEventListener('abort', () => {
    if (Reflect.get(globalThis, keysOfPanel) === take)
      Reflect.deleteProperty(globalThis, keysOfPanel);
  });
}

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
    if (!isOurHost(event.target) || copies.has(event)) return;
    const inner = event.composedPath()[0];
    if (!inner || inner === event.target) return;
    event.stopImmediatePropagation();
    const copy = copyOf(event);
    copies.add(copy);
    if (!inner.dispatchEvent(copy)) event.preventDefault();
  };
  const onKeyDown = (event: Event) => {
    if (!giveToPanel(event)) onEvent(event);
  };
  window.addEventListener('keydown', onKeyDown, { capture: true, signal });
  for (const type of types) window.addEventListener(type, onEvent, { capture: true, signal });
}

/** Whether the panel took the key. A copy of ours is not trusted, so that no key is given twice. */
function giveToPanel(event: Event): boolean {
  const take: TakeKey | undefined = Reflect.get(globalThis, keysOfPanel);
  if (!event.isTrusted || !take?.(event as KeyboardEvent)) return false;
  event.stopImmediatePropagation();
  event.preventDefault();
  return true;
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
