import type { ElementHandle, Page } from 'puppeteer-core';
import { waitUntil } from './wait.ts';

/** Our element in the page; `>>>` goes into its shadow root. */
export const host = 'siap-tayang-panel';

/** A selector for something inside the panel. */
export const inPanel = (selector: string) => `${host} >>> ${selector}`;

/** Waits until the panel stands in the page. */
export const panelOf = (page: Page) => page.waitForSelector(inPanel('.panel, .badge'));

/** Presses the button of the panel whose name begins with these words. */
export async function pressInPanel(page: Page, words: string): Promise<void> {
  await waitUntil(page, hasButton, host, words);
  const handle = await page.evaluateHandle(findButton, host, words);
  const button = handle.asElement();
  if (!button) throw new Error(`The panel has no button "${words}".`);
  await (button as ElementHandle<Element>).click();
}

const findButton = (name: string, words: string) =>
  [...(document.querySelector(name)?.shadowRoot?.querySelectorAll('button') ?? [])].find((button) =>
    (button.getAttribute('aria-label') ?? button.textContent ?? '').trim().startsWith(words),
  ) ?? null;

const hasButton = (name: string, words: string) =>
  [...(document.querySelector(name)?.shadowRoot?.querySelectorAll('button') ?? [])].some((button) =>
    (button.getAttribute('aria-label') ?? button.textContent ?? '').trim().startsWith(words),
  );

/** Waits until the panel says this somewhere. */
export const waitForWords = (page: Page, words: string) =>
  waitUntil(
    page,
    (name: string, wanted: string) =>
      document.querySelector(name)?.shadowRoot?.textContent?.includes(wanted) ?? false,
    host,
    words,
  );

/** How many panels stand in the page. */
export const countPanels = (page: Page) =>
  page.evaluate((name) => document.querySelectorAll(name).length, host);

/** The findings as the panel lists them. */
export const rowsOf = (page: Page) =>
  page.evaluate((name) => {
    const rows = document.querySelector(name)?.shadowRoot?.querySelectorAll('.finding-toggle');
    return [...(rows ?? [])].map((row) => ({
      bobot: row.querySelector('.vh')?.textContent ?? '',
      temuan: row.querySelector('.name')?.textContent ?? '',
      kutipan: row.querySelector('.where')?.textContent ?? '',
    }));
  }, host);
