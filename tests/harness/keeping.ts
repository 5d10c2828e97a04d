import type { Page } from 'puppeteer-core';
import { inPanel, pressInPanel, waitForWords } from './panel.ts';

/** Names the account in the question about keeping, says yes, and waits until the text is kept. */
export async function sayYes(page: Page, account = 'Dinkes Banten'): Promise<void> {
  const field = await page.waitForSelector(inPanel('.keep-question .field'));
  await field?.click({ count: 3 });
  await page.keyboard.type(account);
  await pressInPanel(page, 'Ya, simpan otomatis');
  await waitForWords(page, 'Tersimpan');
}
