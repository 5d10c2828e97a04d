import type { Page } from 'puppeteer-core';
import type { Session } from './session.ts';
import { waitUntil } from './wait.ts';

/**
 * Opens the popup as a page behind another one, of which it tells. A real popup closes as soon as a test
 * looks elsewhere.
 */
export async function openPopupOf(session: Session, page: Page): Promise<Page> {
  const popup = await session.newPage();
  await page.bringToFront();
  // In Firefox `goto` waits in vain for the load of such an address.
  await popup.goto(`${session.launched.extensionOrigin}/popup.html`, { waitUntil: [] });
  await waitUntil(popup, () => document.querySelector('.popup button') !== null);
  return popup;
}

/** Presses a button of the popup while the page stays in front, as it does beside a real popup. */
export const pressInPopup = (popup: Page, words: string) =>
  popup.evaluate((wanted) => {
    const button = [...document.querySelectorAll('button')].find(
      ({ textContent }) => textContent?.trim() === wanted,
    );
    if (!button) throw new Error(`The popup has no button "${wanted}".`);
    button.click();
  }, words);

/** Waits until the popup says this somewhere. */
export const waitForPopupWords = (popup: Page, words: string) =>
  waitUntil(popup, (wanted: string) => document.body.textContent.includes(wanted), words);
