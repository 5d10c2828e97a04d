import type { ElementHandle, Page } from 'puppeteer-core';
import { waitUntil } from './wait.ts';

/** Presses the button of a page of ours whose name begins with these words; waits until it is there. */
export async function pressNamed(page: Page, words: string): Promise<void> {
  await waitUntil(page, hasButton, words);
  const found = await page.evaluateHandle(findButton, words);
  await (found.asElement() as ElementHandle<Element> | null)?.click();
}

const findButton = (words: string) =>
  [...document.querySelectorAll('button')].find(
    (button) =>
      !button.disabled &&
      button.checkVisibility() &&
      (button.getAttribute('aria-label') ?? button.textContent ?? '').trim().startsWith(words),
  ) ?? null;

const hasButton = (words: string) =>
  [...document.querySelectorAll('button')].some(
    (button) =>
      !button.disabled &&
      button.checkVisibility() &&
      (button.getAttribute('aria-label') ?? button.textContent ?? '').trim().startsWith(words),
  );

/** Waits until the page says this somewhere. */
export const waitForPageWords = (page: Page, words: string) =>
  waitUntil(page, (wanted: string) => document.body.textContent.includes(wanted), words);

/** Loads the newest draft of the desk into the one composer that is open. */
export async function loadNewestDraft(desk: Page): Promise<void> {
  await pressNamed(desk, 'Muat “');
  await pressNamed(desk, 'Muat draf');
  await waitForPageWords(desk, 'Draf dimuat');
}
