import { writeFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { pressNamed, waitForPageWords } from './desk.ts';
import { waitUntil } from './wait.ts';

/** Opens the card that takes posts of former times. */
export const openImport = (page: Page) => pressNamed(page, 'Impor unggahan lama');

/** Gives a file to the card, which shows what it found. */
export async function chooseFile(page: Page, file: string): Promise<void> {
  const input = await page.waitForSelector('input[type="file"]');
  await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(file);
}

/** Writes a table and imports it whole. @param file Where it is written. */
export async function importTable(page: Page, file: string, table: string): Promise<void> {
  writeFileSync(file, table);
  await chooseFile(page, file);
  await pressNamed(page, 'Impor unggahan ini');
  await waitForPageWords(page, 'unggahan diimpor.');
}

/** Waits until every post is measured. */
export const waitForMeasured = (page: Page) =>
  waitUntil(
    page,
    () =>
      document.querySelector('.register') !== null &&
      document.querySelector('.report-measuring') === null,
  );

/** The cells of a table of the page, row by row, without its head. */
export const cellsOf = (page: Page, table: string): Promise<string[][]> =>
  page.$$eval(`${table} tbody tr`, (rows) =>
    rows.map((row) => [...row.children].map((cell) => cell.textContent)),
  );
