/** From where the place of an element of ours counts: the window, or what it scrolls along with. */
export function originOf(element: HTMLElement): { readonly left: number; readonly top: number } {
  const around = getComputedStyle(element).position === 'absolute' ? element.offsetParent : null;
  if (!around) return { left: 0, top: 0 };
  const { left, top } = around.getBoundingClientRect();
  return { left: left + around.clientLeft, top: top + around.clientTop };
}
