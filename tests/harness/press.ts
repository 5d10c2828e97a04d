import type { ElementHandle, Page } from 'puppeteer-core';
import { waitUntil } from './wait.ts';

/** Finds a button by its first words, in the page or in the shadow root of an element of it. */
const findButton = (words: string, hostName: string | null) => {
  const root = hostName ? document.querySelector(hostName)?.shadowRoot : document;
  const isMeant = (button: HTMLButtonElement) =>
    !button.disabled &&
    button.checkVisibility() &&
    (button.getAttribute('aria-label') ?? button.textContent ?? '').trim().startsWith(words);
  return [...(root?.querySelectorAll('button') ?? [])].find(isMeant) ?? null;
};

/**
 * Presses the button whose name begins with these words; waits until it is there and can be pressed.
 *
 * @param hostName Element in whose shadow root to look; without it, in the page.
 */
export async function press(page: Page, words: string, hostName: string | null = null) {
  await waitUntil(page, findButton, words, hostName);
  const found = await page.evaluateHandle(findButton, words, hostName);
  const button = found.asElement();
  if (!button) throw new Error(`The button "${words}" is gone.`);
  await (button as ElementHandle<Element>).click();
}
