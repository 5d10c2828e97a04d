/** Like `closest`, and goes on around an open shadow root that holds the element. */
export function closestAround(element: Element, selector: string): Element | null {
  const found = element.closest(selector);
  if (found) return found;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? closestAround(root.host, selector) : null;
}

/** The element itself, or the outermost element whose shadow roots hold it: that one is in the page's own tree. */
export function inPageTree(element: HTMLElement): HTMLElement {
  const root = element.getRootNode();
  if (!(root instanceof ShadowRoot)) return element;
  return root.host instanceof HTMLElement ? inPageTree(root.host) : element;
}

/** What an event happened in, also inside open shadow roots. */
export const innermostTarget = (event: Event): EventTarget | null =>
  event.composedPath()[0] ?? event.target;
