/** Whether nothing has the keyboard, neither in the tree of this element nor in the page around it. */
export function isFocusNowhere(root: HTMLElement | null): boolean {
  const own = root?.getRootNode();
  if (own instanceof ShadowRoot && own.activeElement) return false;
  const { activeElement, body } = document;
  return !activeElement || activeElement === body || activeElement.shadowRoot === own;
}
