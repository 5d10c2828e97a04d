import type { Page } from 'puppeteer-core';
import { pressNamed } from './desk.ts';
import { waitUntil } from './wait.ts';

/** Makes the keys of a profile on the open page of people. */
export async function introduce(page: Page, name: string): Promise<void> {
  await page.locator('[name="name"]').fill(name);
  await pressNamed(page, 'Buat kunci saya');
  await waitUntil(page, () => document.querySelector('#own-title') !== null);
}

/** Pastes a card of somebody else. */
export async function takeCard(page: Page, card: string, name: string): Promise<void> {
  await page.locator('.people textarea').fill(card);
  await pressNamed(page, 'Ambil kartu');
  await waitUntil(
    page,
    (wanted: string) =>
      [...document.querySelectorAll('.member-list')].some(({ textContent }) =>
        textContent.includes(wanted),
      ),
    name,
  );
}

/** The number that a page shows for the first of the others. */
export async function safetyNumberOn(page: Page): Promise<string> {
  await page.locator('.compare summary').click();
  return page.$eval('.safety-number', ({ textContent }) => textContent.trim());
}

/** What the own row of the database says of the keys; the keys themselves never leave the browser. */
export const ownKeys = (page: Page): Promise<{ isExtractable: boolean[]; publicKey: string }> =>
  page.evaluate(async () => {
    const open = indexedDB.open('siap-tayang');
    await new Promise((resolve) => {
      open.onsuccess = resolve;
    });
    const row = open.result.transaction('identities').objectStore('identities').getAll();
    await new Promise((resolve) => {
      row.onsuccess = resolve;
    });
    open.result.close();
    const { signing, encryption, publicKey } = row.result[0];
    return { isExtractable: [signing.extractable, encryption.extractable], publicKey };
  });

/** Writes the name of somebody who introduces themself. */
export const writeNames = (page: Page, name: string) => page.locator('[name="name"]').fill(name);

/** Puts the keys that are made now under a passphrase; it takes its seconds. */
export async function lockKeys(page: Page, passphrase: string): Promise<void> {
  await page.locator('[name="next"]').fill(passphrase);
  await page.locator('[name="again"]').fill(passphrase);
  await pressNamed(page, 'Buat kunci saya');
}

/** The desk as if whoever is at work had used it last at this time, in milliseconds since 1970. */
export const setMemberTime = (page: Page, usedAt: number): Promise<void> =>
  page.evaluate(async (time) => {
    const api = (Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')) as {
      storage: {
        session: {
          get(key: string): Promise<Record<string, object | undefined>>;
          set(items: object): Promise<void>;
        };
      };
    };
    const { openMember } = await api.storage.session.get('openMember');
    await api.storage.session.set({ openMember: { ...openMember, usedAt: time } });
  }, usedAt);
