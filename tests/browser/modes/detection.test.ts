import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { addressOf, focusComposer, openComposer } from '../../harness/composer.ts';
import { countPanels, host, panelOf, waitForWords } from '../../harness/panel.ts';
import { builtExtension, useSession } from '../../harness/session.ts';
import { surfaceOf } from '../../harness/surfaces.ts';
import { type Place, waitUntil } from '../../harness/wait.ts';

const feed = surfaceOf('facebook-feed');
const wrongDay = 'Datang Jumat, 15 Mei 2025 di puskesmas.';
const finding = 'Hari tidak cocok dengan tanggal';

/** Waits until exactly one panel stands in the page, in the same dialog as the composer. */
const waitForOnePanel = (place: Place) =>
  waitUntil(
    place,
    (name) => {
      const panels = document.querySelectorAll(name);
      return panels.length === 1 && panels[0]?.closest('[role="dialog"]') !== null;
    },
    host,
  );

const waitForNoPanel = (place: Place) =>
  waitUntil(place, (name) => document.querySelector(name) === null, host);

/** A field for posts in an open shadow root or in a frame without an address, as a site might build one. */
async function addField(where: string): Promise<void> {
  const place = document.createElement('div');
  // In sight: Firefox draws nothing in a frame that nobody sees.
  document.body.prepend(place);
  place.id = 'added';
  const field = document.createElement('div');
  field.contentEditable = 'true';
  field.setAttribute('role', 'textbox');
  field.setAttribute('aria-label', 'Tulis postingan');
  field.style.cssText = 'height: 90px; width: 400px';
  const dialog = document.createElement('div');
  dialog.setAttribute('role', 'dialog');
  dialog.append(field);
  if (where === 'shadow') {
    place.attachShadow({ mode: 'open' }).append(dialog);
    return;
  }
  const frame = document.createElement('iframe');
  frame.style.cssText = 'height: 800px; width: 1100px';
  // Firefox puts a new document into it after a while.
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  place.append(frame);
  await loaded;
  frame.contentDocument?.body.append(dialog);
}

/** Clicks into the field of the added frame; a locator waits in vain for such a frame to be drawn in Firefox. */
async function clickAddedField(page: Page): Promise<void> {
  const { x, y } = await page.$eval('#added iframe', (frame) => {
    const outer = frame.getBoundingClientRect();
    const inner = (frame as HTMLIFrameElement).contentDocument
      ?.querySelector('[contenteditable]')
      ?.getBoundingClientRect();
    return { x: outer.x + (inner?.x ?? 0) + 20, y: outer.y + (inner?.y ?? 0) + 20 };
  });
  await page.mouse.click(x, y);
}

async function visit(page: Page, words: string): Promise<void> {
  await page.locator(`::-p-xpath(//*[@role="navigation"]//a[.="${words}"])`).click();
}

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  const session = useSession(kind, { extension: builtExtension(kind) });

  test('mode 19: from page to page without a load there is one panel, and none without a composer', async () => {
    const page = await session.newPage();
    await page.goto(feed.url);
    for (const place of ['Halaman', 'Grup', 'Beranda']) {
      await visit(page, place);
      await waitForNoPanel(page);
      await page.locator(feed.trigger ?? '').click();
      await focusComposer(page, feed);
      await waitForOnePanel(page);
      expect(await countPanels(page)).toBe(1);
      await page.locator('[role="dialog"] [role="button"][aria-label="Tutup"]').click();
      await waitForNoPanel(page);
    }
  });

  test('mode 20: a composer in a frame has its panel in that frame', async () => {
    const page = await session.newPage();
    const surface = surfaceOf('business-suite');
    await page.goto(addressOf(surface.url, { iframe: '1' }));
    const frame = await (await page.waitForSelector('iframe'))?.contentFrame();
    if (!frame) throw new Error('The frame is not there.');
    await focusComposer(frame, surface);
    await page.keyboard.type(wrongDay);
    await waitForFinding(frame);
    expect(await countPanels(page)).toBe(0);
  });

  test('mode 20: a composer in a frame without an address', async () => {
    const page = await session.newPage();
    await page.goto(addressOf(feed.url, { csp: '0' }));
    await page.evaluate(addField, 'blank');
    const frame = await (await page.waitForSelector('#added iframe'))?.contentFrame();
    if (!frame) throw new Error('The frame is not there.');
    await clickAddedField(page);
    await page.keyboard.type(wrongDay);
    await waitForFinding(frame);
  });

  test('mode 20: a composer in an open shadow root', async () => {
    const page = await session.newPage();
    await page.goto(feed.url);
    await page.evaluate(addField, 'shadow');
    await page.locator('#added >>> [contenteditable="true"]').click();
    // Without a letter that is a shortcut of the site, which takes the shadow root for no field.
    await page.keyboard.type('Datang Jumat, 15 Mei 2025.');
    await page.waitForSelector(`#added >>> ${host} >>> ::-p-text(${finding})`);
  });

  test('mode 20: of two frames with a composer the one that is written in has the panel', async () => {
    const page = await session.newPage();
    await openComposer(page, surfaceOf('business-suite'));
    await panelOf(page);
    await page.evaluate(addField, 'blank');
    const frame = await (await page.waitForSelector('#added iframe'))?.contentFrame();
    if (!frame) throw new Error('The frame is not there.');
    await clickAddedField(page);
    await page.keyboard.type(wrongDay);
    await waitForFinding(frame);
    await waitForNoPanel(page);
    await page.locator(surfaceOf('business-suite').field).click();
    await panelOf(page);
    await waitForNoPanel(frame);
  });

  test('mode 21: a field without spell checking is a composer all the same', async () => {
    const page = await session.newPage();
    await page.goto(feed.url);
    await page.locator(feed.trigger ?? '').click();
    await page.$eval(feed.field, (field) => field.setAttribute('spellcheck', 'false'));
    await focusComposer(page, feed);
    await page.keyboard.type(wrongDay);
    await waitForWords(page, finding);
  });

  test.each([
    'https://www.facebook.com/?lang=id&others=1',
    'https://www.facebook.com/reel/1?lang=en&others=1',
    'https://www.instagram.com/p/ABC/?lang=id&others=1',
  ])(
    'mode 21: password, search, disabled, readonly, chat and comment fields are left alone, %s',
    async (url) => {
      const page = await session.newPage();
      await page.goto(url);
      await page.waitForSelector('[data-fixture="others"] [contenteditable="true"]');
      const fields = await page.$$('[contenteditable="true"], textarea, input:not([type="file"])');
      expect(fields.length).toBeGreaterThan(6);
      for (const field of fields) {
        await field.focus();
        await page.keyboard.type('rahasia');
        expect(await countPanels(page)).toBe(0);
      }
    },
  );

  test.each(['id', 'en'])('mode 22: the site speaks %s', async (lang) => {
    const page = await session.newPage();
    for (const id of ['facebook-feed', 'facebook-page', 'facebook-group', 'instagram-create']) {
      await openComposer(page, surfaceOf(id), { lang });
      await waitForOnePanel(page);
    }
  });

  test('mode 26: the body is replaced, and the panel is back with the next composer', async () => {
    const page = await session.newPage();
    await openComposer(page, feed);
    await panelOf(page);
    await page.evaluate(() => {
      const body = document.createElement('body');
      body.append(...document.body.childNodes);
      document.body.replaceWith(body);
    });
    await waitForOnePanel(page);
    await page.locator(feed.field).click();
    await page.keyboard.type(wrongDay);
    await waitForWords(page, finding);
  });
});

/** The words of a finding in whichever place the panel stands. */
const waitForFinding = (place: Place) =>
  waitUntil(
    place,
    (name: string, wanted: string) =>
      document.querySelector(name)?.shadowRoot?.textContent?.includes(wanted) ?? false,
    host,
    finding,
  );
