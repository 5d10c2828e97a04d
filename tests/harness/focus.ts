import type { Page } from 'puppeteer-core';
import { host } from './panel.ts';
import { waitUntil } from './wait.ts';

/** What has the keyboard: the name of the control in our panel, else null. */
export const focusedInPanel = (page: Page): Promise<string | null> =>
  page.evaluate((name) => {
    const focused = document.querySelector(name)?.shadowRoot?.activeElement;
    if (!focused) return null;
    return (focused.getAttribute('aria-label') ?? focused.textContent ?? '').trim();
  }, host);

/** The same for a page of ours: the label, name or words of its control. */
export const focusedInPage = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const focused = document.activeElement;
    const label = focused instanceof HTMLInputElement ? focused.labels?.[0]?.textContent : null;
    return (label ?? focused?.getAttribute('aria-label') ?? focused?.textContent ?? '').trim();
  });

/**
 * Goes on with the Tab key until a control whose name begins with these words has the keyboard.
 *
 * @param focused where the control is; without it in the panel.
 */
export async function tabTo(
  page: Page,
  words: string,
  focused = focusedInPanel,
  most = 60,
): Promise<void> {
  const seen: (string | null)[] = [];
  for (let presses = 0; presses < most; presses++) {
    const name = await focused(page);
    if (name?.startsWith(words)) return;
    seen.push(name);
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to "${words}": ${JSON.stringify(seen)}`);
}

/** Uses a control with the keyboard alone; without `focused` one of the panel. */
export async function useByKeys(
  page: Page,
  words: string,
  focused = focusedInPanel,
): Promise<void> {
  await tabTo(page, words, focused);
  await page.keyboard.press('Enter');
}

/** Waits until a control of the panel whose name fits has the keyboard. */
export async function waitForFocus(page: Page, name: RegExp): Promise<void> {
  const isFocused = (hostName: string, source: string) => {
    const focused = document.querySelector(hostName)?.shadowRoot?.activeElement;
    const words = focused?.getAttribute('aria-label') ?? focused?.textContent ?? '';
    return focused != null && new RegExp(source).test(words.trim());
  };
  try {
    await waitUntil(page, isFocused, host, name.source);
  } catch (cause) {
    throw new Error(`"${await focusedInPanel(page)}" has the keyboard, not ${name}.`, { cause });
  }
}
