import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { fixtureReport, openComposer, waitForModel } from '../../harness/composer.ts';
import { waitForDrafts } from '../../harness/drafts.ts';
import { hearFaults } from '../../harness/faults.ts';
import { typeText } from '../../harness/keys.ts';
import { countPanels, host, panelOf, pressInPanel, waitForWords } from '../../harness/panel.ts';
import { builtExtension, useSession } from '../../harness/session.ts';
import { surfaceOf } from '../../harness/surfaces.ts';
import { waitUntil } from '../../harness/wait.ts';

const feed = surfaceOf('facebook-feed');
const wrongDay = 'Datang Jumat, 15 Mei 2025 di puskesmas.';

const noPanel = (page: Page) =>
  waitUntil(page, (name) => document.querySelector(name) === null, host);

const pressClose = (page: Page) =>
  page.locator('[role="dialog"] [role="button"][aria-label="Tutup"]').click();

/** Presses a button of the panel and, before anything that follows from it can run, takes the composer away. */
const pressAndTakeAway = (page: Page, words: string, what: string) =>
  page.evaluate(
    (name, wanted, taken) => {
      const buttons = document.querySelector(name)?.shadowRoot?.querySelectorAll('button') ?? [];
      [...buttons].find(({ textContent }) => textContent?.includes(wanted))?.click();
      document.querySelector(taken)?.remove();
    },
    host,
    words,
    what,
  );

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  const session = useSession(kind, { extension: builtExtension(kind) });

  async function write(text: string) {
    const page = await session.newPage();
    const faults = hearFaults(page);
    await openComposer(page, feed);
    await panelOf(page);
    await typeText(page, text);
    await waitForModel(page, feed.model, text);
    return { page, faults };
  }

  test('mode 18: a composer that is closed takes its panel along, and opened again has one', async () => {
    const { page, faults } = await write('Loket buka.');
    for (const _ of [1, 2, 3]) {
      await pressClose(page);
      await page.locator('[role="dialog"] [role="button"][aria-label="OK"]').click();
      await noPanel(page);
      await page.locator(feed.trigger ?? '').click();
      await panelOf(page);
      expect(await countPanels(page)).toBe(1);
      await page.locator(feed.field).click();
      await typeText(page, 'Lagi.');
      await waitForModel(page, feed.model, 'Lagi.');
    }
    expect((await fixtureReport(page)).errors).toEqual([]);
    expect(faults()).toEqual([]);
  });

  test('mode 18: a composer that is rebuilt during a check has one panel, of the new one', async () => {
    const { page, faults } = await write(wrongDay);
    const file = await page.$('[role="dialog"] input[type="file"]');
    for (const name of ['16', '32', '48']) {
      await typeText(page, '.');
      const icon = `${builtExtension(kind)}/icon/${name}.png`;
      await (file as Awaited<ReturnType<typeof page.$<'input'>>>)?.uploadFile(icon);
      await page.locator(feed.field).click();
      await page.keyboard.press('End');
    }
    await waitForModel(page, feed.model, `${wrongDay}...`);
    await waitForWords(page, 'Hari tidak cocok dengan tanggal');
    expect(await countPanels(page)).toBe(1);
    expect((await fixtureReport(page)).errors).toEqual([]);
    expect(faults()).toEqual([]);
  });

  test.each([
    { what: 'the field', taken: feed.field },
    { what: 'the dialog', taken: '[role="dialog"]:has([contenteditable="true"])' },
  ])('mode 18: $what taken away in mid-write leaves no panel and no error', async ({ taken }) => {
    const { page, faults } = await write(wrongDay);
    await pressInPanel(page, 'Hari tidak cocok dengan tanggal');
    await waitForWords(page, 'Ganti jadi “Kamis”');
    await pressAndTakeAway(page, 'Ganti jadi “Kamis”', taken);
    await noPanel(page);
    expect(faults()).toEqual([]);
  });

  test('mode 24: a background that stops again and again in mid-save loses nothing', async () => {
    const { page, faults } = await write('Antrean');
    await pressInPanel(page, 'Simpan draf');
    await waitForWords(page, 'Tersimpan');
    await page.locator(feed.field).click();
    await page.keyboard.press('End');
    let text = 'Antrean';
    const typed = [text];
    for (const number of Array.from({ length: 8 }, (_, at) => at)) {
      const words = ` nomor ${number}`;
      for (const letter of words) {
        text += letter;
        typed.push(text);
      }
      await typeText(page, words);
      await Promise.all([page.keyboard.press('Shift'), session.launched.stopBackground()]);
    }
    // Nobody types any more: what is missing comes by itself.
    const desk = await session.extensionPage('icon/16.png');
    await waitForDrafts(desk, (all) => {
      const mine = all.filter((one) => one.text.startsWith('Antrean'));
      for (const draft of mine) expect(typed).toContain(draft.text);
      return mine.length === 1 && mine[0]?.text === text;
    });
    expect((await fixtureReport(page)).errors).toEqual([]);
    expect(faults()).toEqual([]);
  });

  test('mode 25: switched off for the site, the page is as it was without us', async () => {
    const desk = await session.extensionPage('desk.html');
    await choose(desk, true);
    const page = await session.newPage();
    await openComposer(page, feed, { seed: '7' });
    await typeText(page, wrongDay);
    await waitForModel(page, feed.model, wrongDay);
    const withoutUs = await bodyOf(page);
    expect(await countPanels(page)).toBe(0);

    await desk.bringToFront();
    await choose(desk, false);
    await page.bringToFront();
    await panelOf(page);
    await desk.bringToFront();
    await choose(desk, true);
    await page.bringToFront();
    await noPanel(page);
    expect(await bodyOf(page)).toBe(withoutUs);
    await choose(desk, false);
  });
});

const bodyOf = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);

/** As the switch of the toolbar button does. */
const choose = (page: Page, off: boolean) =>
  page.evaluate(async (isOff) => {
    const extension = (globalThis as unknown as { browser?: unknown; chrome: unknown }).browser;
    const { runtime } = (extension ?? Reflect.get(globalThis, 'chrome')) as {
      runtime: { sendMessage(message: unknown): Promise<unknown> };
    };
    const request = { site: 'www.facebook.com', choice: { off: isOff } };
    await runtime.sendMessage({ name: 'chooseForSite', request });
  }, off);
