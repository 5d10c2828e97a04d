import type { Pin } from '../core/pin.ts';
import { closestAround } from './across-shadows.ts';
import { evidence } from './evidence.ts';
import { clean, labelOf } from './field-label.ts';

/** What can be pinned: fields of more than one line. */
export const pinnableSelector =
  '[contenteditable="true"], [contenteditable="plaintext-only"], [contenteditable=""], textarea';

const longest = 200;
const chainLength = 4;

/** A number in a label or path is another one tomorrow: “3 komentar”, `/groups/123`. */
const anyNumber = (text: string): string => text.replaceAll(/\d+/g, '#').slice(0, longest);

/** The roles and labels around a field, the nearest first. */
function chainOf(element: Element): string[] {
  const chain: string[] = [];
  let place = element.parentElement;
  while (place && chain.length < chainLength) {
    const around: Element | null = closestAround(place, '[role]');
    if (!around) break;
    const label = clean(around.getAttribute('aria-label'));
    chain.push(anyNumber(`${around.getAttribute('role')}:${label}`));
    place = around.parentElement;
  }
  return chain;
}

const pathOf = ({ pathname }: URL): string => anyNumber(pathname.split('/').slice(0, 3).join('/'));

const describe = (element: Element, url: URL): Omit<Pin, 'position'> => ({
  element: element.localName,
  role: element.getAttribute('role'),
  label: anyNumber(labelOf(element)),
  chain: chainOf(element),
  path: pathOf(url),
});

/** Describes a field so that it is found again after a reload. */
export function pinOf(element: HTMLElement, url: URL): Pin {
  const pin: Pin = { ...describe(element, url), position: 0 };
  return { ...pin, position: Math.max(0, alike(element, pin, url).indexOf(element)) };
}

/** Whether a field is the pinned one. */
export const isPinned = (element: HTMLElement, pin: Pin, url: URL): boolean =>
  fits(element, pin, url) && alike(element, pin, url)[pin.position] === element;

/** Whether a field could have been the pinned one: on such a page, of such a kind, and for posts. */
export const isRivalOf = (element: HTMLElement, pin: Pin, url: URL): boolean =>
  element.localName === pin.element &&
  element.getAttribute('role') === pin.role &&
  pathOf(url) === pin.path &&
  !evidence.otherPurpose.holds({ element, url });

/** Either the label or the chain may have changed, never both. */
function fits(element: Element, pin: Pin, url: URL): boolean {
  const now = describe(element, url);
  if (now.element !== pin.element || now.role !== pin.role) return false;
  const isSameLabel = now.label !== '' && now.label === pin.label;
  const isSameChain = pin.chain.length > 0 && now.chain.join('\n') === pin.chain.join('\n');
  return isSameLabel || (isSameChain && isRivalOf(element as HTMLElement, pin, url));
}

/** All fields of that tree that the pin holds for, in the order of the page. */
const alike = (element: HTMLElement, pin: Pin, url: URL): HTMLElement[] => {
  const root = element.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return [element];
  const fields = [...root.querySelectorAll<HTMLElement>(pinnableSelector)];
  return fields.filter((field) => fits(field, pin, url));
};
