import type { Page } from 'puppeteer-core';
import type { Session } from './session.ts';

/**
 * Waits for the page, opened by the extension itself, whose address ends with this; the driver of Firefox
 * does not know its address.
 */
export async function pageAt({ launched: { browser } }: Session, end: string): Promise<Page> {
  const deadline = performance.now() + 10_000;
  while (performance.now() < deadline) {
    for (const page of await browser.pages()) {
      const where = await page.evaluate(() => location.href).catch(() => '');
      if (where.endsWith(end)) return page;
    }
  }
  throw new Error(`No page came to ${end}.`);
}
