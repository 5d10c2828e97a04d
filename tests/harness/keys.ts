import type { Page } from 'puppeteer-core';

/** Types with real keys; a line break is Enter, and what has no key is put in as a character. */
export async function typeText(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text);
}

/** Presses keys together, such as `Control`, `z`. */
export async function pressTogether(
  page: Page,
  ...keys: Parameters<Page['keyboard']['press']>[0][]
) {
  for (const key of keys) await page.keyboard.down(key);
  for (const key of keys.toReversed()) await page.keyboard.up(key);
}
