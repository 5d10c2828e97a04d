import type { Page } from 'puppeteer-core';
import { openLink, pressNamed, waitForPageWords } from './desk.ts';
import { waitUntil } from './wait.ts';

/** Fills a field of a case by its name, as a person types. */
export async function fill(desk: Page, name: string, words: string): Promise<void> {
  await desk.locator(`.case-form [name="${name}"]`).fill(words);
}

/** Opens the board of corrections. */
export async function openBoard(desk: Page): Promise<void> {
  await openLink(desk, 'Koreksi');
  await waitForPageWords(desk, 'Ralat unggahan sendiri');
}

/** Waits until a lane of the board has these cases, by their claims. */
export const waitForLane = (desk: Page, stage: string, claims: readonly string[]): Promise<void> =>
  waitUntil(
    desk,
    (lane: string, wanted: string) => {
      const links = document.querySelectorAll(`[aria-labelledby="lajur-${lane}"] .case-link`);
      return JSON.stringify([...links].map(({ textContent }) => textContent)) === wanted;
    },
    stage,
    JSON.stringify(claims),
  );

/** Notes that the open draft came out from a phone. */
export async function noteOut(desk: Page, address: string): Promise<void> {
  await desk.locator('details.more > summary').click();
  await pressNamed(desk, 'Kirim ke ponsel');
  await desk.locator('.phone-note > summary').click();
  await desk.focus('.phone-note [name="address"]');
  await desk.keyboard.type(address);
  await desk.keyboard.press('Enter');
  await waitForPageWords(desk, 'Tercatat: tayang');
  await desk.keyboard.press('Escape');
  await waitUntil(desk, () => document.querySelector('dialog[open]') === null);
}
