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

/**
 * Moves the caret behind the last word. It comes back when the browser has drawn it twice: until then it may
 * not have told the editor yet, which would put the next key where the caret was.
 */
export async function goToEnd(page: Page): Promise<void> {
  await pressTogether(page, 'Control', 'End');
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
}
