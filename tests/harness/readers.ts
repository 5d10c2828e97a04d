import type { ElementHandle, Page } from 'puppeteer-core';
import { pressNamed, waitForPageWords } from './desk.ts';
import type { Session } from './session.ts';
import { waitUntil } from './wait.ts';

/** The field of the settings that says who reads. */
export const readersField = '[name="readers"]';

/** Chooses in the open settings who reads, and keeps it. */
export async function chooseReaders(settings: Page, readers: string): Promise<void> {
  await settings.waitForSelector(readersField);
  await settings.select(readersField, readers);
  await pressNamed(settings, 'Simpan pengaturan');
  await waitForPageWords(settings, 'Tersimpan. Pemeriksaan');
}

/** Opens the settings where they say who reads. */
export const openReaderSettings = (session: Session) =>
  session.extensionPage('desk.html#pengaturan/pembaca');

/** What the hints for readers say, as topic and sentence; beside a composer or in a page of ours. */
export const hintsIn = (page: Page, hostName: string | null = null) =>
  page.evaluate(readHints, hostName);

/** Waits until a hint says this. */
export const waitForHint = (page: Page, words: string, hostName: string | null = null) =>
  waitUntil(page, hasHint, words, hostName);

/** Opens the hint that says this. */
export async function openHint(page: Page, words: string, hostName: string | null = null) {
  await waitForHint(page, words, hostName);
  const row = (await page.evaluateHandle(findHint, words, hostName)).asElement();
  if (!row) throw new Error(`No hint says "${words}".`);
  await (row as ElementHandle<Element>).click();
}

const readHints = (hostName: string | null) => {
  const root = hostName ? document.querySelector(hostName)?.shadowRoot : document;
  const rows = root?.querySelectorAll('.hint-row summary') ?? [];
  return [...rows].map(({ textContent }) => textContent.trim());
};

const findHint = (words: string, hostName: string | null) => {
  const root = hostName ? document.querySelector(hostName)?.shadowRoot : document;
  const rows = root?.querySelectorAll<HTMLElement>('.hint-row summary') ?? [];
  return [...rows].find(({ textContent }) => textContent.includes(words)) ?? null;
};

const hasHint = (words: string, hostName: string | null) => {
  const root = hostName ? document.querySelector(hostName)?.shadowRoot : document;
  const rows = root?.querySelectorAll('.hint-row summary') ?? [];
  return [...rows].some(({ textContent }) => textContent.includes(words));
};
