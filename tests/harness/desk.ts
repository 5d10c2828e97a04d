import type { Page } from 'puppeteer-core';
import { follow, press } from './press.ts';
import type { Session } from './session.ts';
import { waitUntil } from './wait.ts';

/** Presses the button of a page of ours whose name begins with these words; waits until it is there. */
export const pressNamed = (page: Page, words: string) => press(page, words);

/** Follows the link of a page of ours whose name begins with these words. */
export const openLink = follow;

/** Waits until the page says this somewhere. */
export const waitForPageWords = (page: Page, words: string) =>
  waitUntil(page, (wanted: string) => document.body.textContent.includes(wanted), words);

/** Loads the newest draft of the desk into the one composer that is open. */
export async function loadNewestDraft(desk: Page): Promise<void> {
  await pressNamed(desk, 'Muat “');
  await pressNamed(desk, 'Muat draf');
  await waitForPageWords(desk, 'Draf dimuat');
}

/** Writes a draft at the desk and loads it from there; the button that loads it begins with `words`. */
export async function loadFromDesk(desk: Page, text: string, words: string): Promise<void> {
  await desk.locator('textarea').click();
  await desk.keyboard.type(text);
  await waitForPageWords(desk, 'Tersimpan');
  await pressNamed(desk, 'Muat ke kotak tulis');
  await pressNamed(desk, words);
}

/** Opens a new draft at the desk, puts a text into it and waits until it is kept. */
export async function openDraft(session: Session, text: string): Promise<Page> {
  const desk = await session.extensionPage('desk.html#baru');
  await desk.locator('textarea').fill(text);
  await waitForPageWords(desk, 'Tersimpan');
  return desk;
}

/** What stands in the field of the open draft. */
export const textOf = (desk: Page): Promise<string> => desk.$eval('textarea', ({ value }) => value);
