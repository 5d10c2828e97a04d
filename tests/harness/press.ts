import type { ElementHandle, Page } from 'puppeteer-core';
import { waitUntil } from './wait.ts';

/** Finds a button or link by its first words, in the page or in the shadow root of an element of it. */
const findControl = (kind: 'button' | 'a', words: string, hostName: string | null) => {
  const root = hostName ? document.querySelector(hostName)?.shadowRoot : document;
  const isMeant = (control: Element) =>
    !control.matches(':disabled') &&
    control.checkVisibility({ visibilityProperty: true }) &&
    (control.getAttribute('aria-label') ?? control.textContent ?? '').trim().startsWith(words);
  return [...(root?.querySelectorAll(kind) ?? [])].find(isMeant) ?? null;
};

/**
 * Presses the button whose name begins with these words; waits until it is there and can be pressed.
 *
 * @param hostName Element in whose shadow root to look; without it, in the page.
 */
export const press = (page: Page, words: string, hostName: string | null = null) =>
  pressControl(page, 'button', words, hostName);

/** Follows the link whose name begins with these words; waits until it is there. */
export const follow = (page: Page, words: string) => pressControl(page, 'a', words, null);

async function pressControl(page: Page, ...which: Parameters<typeof findControl>): Promise<void> {
  await waitUntil(page, findControl, ...which);
  const found = await page.evaluateHandle(findControl, ...which);
  const control = found.asElement();
  if (!control) throw new Error(`"${which[1]}" is gone.`);
  await (control as ElementHandle<Element>).click();
}
