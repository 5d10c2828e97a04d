import type { Page } from 'puppeteer-core';
import { pressNamed } from './desk.ts';
import { waitUntil } from './wait.ts';

export const passphrase = 'tiga kucing di loket';

/** What the page says in its heading, once it says that; scrypt takes its time on a machine that does much else. */
export const waitForHeading = (page: Page, words: string) =>
  page.waitForFunction(
    (wanted: string) => document.querySelector('h1')?.textContent === wanted,
    { polling: 20, timeout: 120_000 },
    words,
  );

/** Writes into a field of the page as a person does. */
export const writeInto = (page: Page, selector: string, text: string) =>
  page.locator(selector).fill(text);

/** Has the desk locked from the settings, which are open. */
export async function beginLock(page: Page): Promise<void> {
  await writeInto(page, '.lock-settings [name="next"]', passphrase);
  await writeInto(page, '.lock-settings [name="again"]', passphrase);
  await page.locator('.lock-settings [name="understood"]').click();
  await pressNamed(page, 'Kunci dengan kata sandi ini');
}

/** Waits until every row is sealed and the settings are back. */
export const waitForLockOn = (page: Page) =>
  page.waitForFunction(
    () =>
      [...document.querySelectorAll('button')].some((one) => one.textContent === 'Kunci sekarang'),
    { polling: 20, timeout: 120_000 },
  );

/** Unlocks the desk on the page that asks for the passphrase. */
export async function unlock(page: Page, words = passphrase): Promise<void> {
  await waitForHeading(page, 'Meja redaksi terkunci');
  await writeInto(page, '#lock-passphrase', words);
  await pressNamed(page, 'Buka kunci');
}

/** Waits until the list of drafts names this one. */
export const waitForTitle = (page: Page, title: string) =>
  waitUntil(
    page,
    (wanted: string) =>
      [...document.querySelectorAll('li.draft')].some((row) => row.textContent.includes(wanted)),
    title,
  );

/** Everything in the page, its title and its address. */
export const everythingIn = (page: Page): Promise<string> =>
  page.evaluate(() => `${document.documentElement.outerHTML} ${document.title} ${location.href}`);

/** Reads or changes what the extension holds in the browser's memory under the name of the key. */
const changeHeld = (page: Page, usedAt: number | null): Promise<boolean> =>
  page.evaluate(async (time) => {
    const api = (Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')) as {
      storage: {
        session: {
          get(key: string): Promise<Record<string, object | undefined>>;
          set(items: object): Promise<void>;
        };
      };
    };
    const { deskKey } = await api.storage.session.get('deskKey');
    if (time !== null) await api.storage.session.set({ deskKey: { ...deskKey, usedAt: time } });
    return deskKey !== undefined;
  }, usedAt);

/** The desk as if nobody had used it for as long as was chosen. */
export const letTimePass = (page: Page) => changeHeld(page, 0);

export const isKeyThere = (page: Page) => changeHeld(page, null);

/** Goes to another page of the desk, which loads nothing. */
export const goToPart = (page: Page, hash: string) =>
  page.evaluate((next) => {
    location.hash = next;
  }, hash);
