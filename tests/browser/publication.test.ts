import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { faultsIn } from '../harness/axe.ts';
import { openComposer } from '../harness/composer.ts';
import { waitForPageWords } from '../harness/desk.ts';
import { draftsOnDisk, waitForDrafts } from '../harness/drafts.ts';
import { typeText } from '../harness/keys.ts';
import { panelOf, pressInPanel, waitForWords } from '../harness/panel.ts';
import { builtExtension, useSession } from '../harness/session.ts';
import { type Surface, surfaceOf } from '../harness/surfaces.ts';
import { waitUntil } from '../harness/wait.ts';

const button = (name: string) =>
  `::-p-xpath(//*[@role="button"][@aria-label="${name}" or normalize-space(translate(., "\u200b", ""))="${name}"])`;

const question = '[role="dialog"].publication';

/** The question stands in a host of its own, which may be the second in the page. */
const inQuestion = (selector: string) => `siap-tayang-panel >>> ${question} ${selector}`;

const waitForQuestion = (page: Page, words: string) =>
  waitUntil(
    page,
    (selector: string, wanted: string) =>
      [...document.querySelectorAll('siap-tayang-panel')].some((host) =>
        host.shadowRoot?.querySelector(selector)?.textContent?.includes(wanted),
      ),
    question,
    words,
  );

const isAsked = (page: Page) =>
  page.evaluate(
    (selector) =>
      [...document.querySelectorAll('siap-tayang-panel')].some((host) =>
        host.shadowRoot?.querySelector(selector),
      ),
    question,
  );

const waitUntilGone = (page: Page) =>
  waitUntil(page, () => document.querySelector('siap-tayang-panel') === null);

/** Each way to publish: what is pressed, one button after the other. */
const ways = [
  { id: 'facebook-feed', presses: ['Posting'] },
  { id: 'facebook-page', presses: ['Berikutnya', 'Kirim'] },
  { id: 'business-suite', presses: ['Publish'] },
  { id: 'instagram-create', presses: ['Bagikan'] },
].map(({ id, presses }) => ({ surface: surfaceOf(id), presses }));

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  const session = useSession(kind, { extension: builtExtension(kind) });

  async function write(surface: Surface, text: string): Promise<Page> {
    const page = await session.newPage();
    await openComposer(page, surface);
    await panelOf(page);
    await typeText(page, text);
    await waitUntil(
      page,
      (wanted: string, model: string) => window.__fixture.model(model) === wanted,
      text,
      surface.model,
    );
    return page;
  }

  test.each(ways)('$surface.id: asked once, noted with the draft', async ({ surface, presses }) => {
    const text = `Loket buka, ${surface.id}.`;
    const page = await write(surface, text);
    await pressInPanel(page, 'Simpan draf');
    await waitForWords(page, 'Tersimpan');
    for (const name of presses) await page.locator(button(name)).click();
    await waitForQuestion(page, 'Sudah tayang?');
    await page.locator(inQuestion('[name="address"]')).click();
    await typeText(page, 'www.facebook.com');
    await page.locator(inQuestion('.btn-primary')).click();
    await waitForQuestion(page, 'Awali dengan https://');
    await page.locator(inQuestion('[name="address"]')).fill('https://www.facebook.com/posts/1');
    await page.locator(inQuestion('.btn-primary')).click();
    await waitForQuestion(page, 'Tercatat: tayang');
    await page.locator(inQuestion('.btn-icon')).click();
    await waitUntil(
      page,
      (selector: string) =>
        [...document.querySelectorAll('siap-tayang-panel')].every(
          (host) => !host.shadowRoot?.querySelector(selector),
        ),
      question,
    );
    expect((await page.evaluate(() => window.__fixture.untrusted)).length).toBe(0);

    const desk = await session.extensionPage('desk.html');
    const drafts = await waitForDrafts(desk, (all) => all.some((one) => one.text === text));
    const draft = drafts.find((one) => one.text === text);
    expect(Reflect.get(draft ?? {}, 'selfCheck')).toMatchObject({
      publication: { isPlanned: false, url: 'https://www.facebook.com/posts/1' },
    });
    await waitForPageWords(desk, 'Tayang ');
    const link = await desk.waitForSelector('.publication-line a');
    expect(await link?.evaluate((element) => element.getAttribute('href'))).toBe(
      'https://www.facebook.com/posts/1',
    );
  });

  test('pressed by the keyboard, which makes no click, it is asked too', async () => {
    const page = await write(surfaceOf('facebook-feed'), 'Dari papan ketik.');
    const post = await page.waitForSelector(button('Posting'));
    await post?.focus();
    await page.keyboard.press('Enter');
    await waitForQuestion(page, 'Sudah tayang?');
  });

  test('a text that was never kept is kept with its note only when asked for', async () => {
    const text = `Belum disimpan, ${kind}.`;
    const page = await write(surfaceOf('facebook-feed'), text);
    await page.locator(button('Posting')).click();
    await waitForQuestion(page, 'belum menjadi draf');
    const desk = await session.extensionPage('desk.html');
    expect((await draftsOnDisk(desk)).filter((one) => one.text === text)).toEqual([]);
    await page.bringToFront();
    await page.locator(inQuestion('.btn-primary')).click();
    await waitForQuestion(page, 'Tercatat: tayang');
    const drafts = await waitForDrafts(desk, (all) => all.some((one) => one.text === text));
    expect(drafts.filter((one) => one.text === text)).toHaveLength(1);
  });

  test('“Tidak” ends it, and nothing is kept', async () => {
    const page = await write(surfaceOf('facebook-feed'), 'Tidak dicatat.');
    await page.locator(button('Posting')).click();
    await waitForQuestion(page, 'Sudah tayang?');
    await page.locator(inQuestion('.row .btn:not(.btn-primary)')).click();
    await waitUntilGone(page);
    const desk = await session.extensionPage('desk.html');
    expect((await draftsOnDisk(desk)).filter(({ text }) => text === 'Tidak dicatat.')).toEqual([]);
  });

  test('another page of the site takes it away', async () => {
    const page = await write(surfaceOf('facebook-feed'), 'Pindah halaman.');
    await page.locator(button('Posting')).click();
    await waitForQuestion(page, 'Sudah tayang?');
    await page.evaluate(() => history.pushState(null, '', '/lain'));
    await waitUntilGone(page);
  });

  test('a composer that was closed without publishing is not asked about', async () => {
    const page = await write(surfaceOf('facebook-feed'), 'Dibatalkan.');
    await page.locator(button('Tutup')).click();
    await page.locator(button('OK')).click();
    await waitUntilGone(page);
    expect(await isAsked(page)).toBe(false);

    const twoSteps = await write(surfaceOf('facebook-page'), 'Dibatalkan di langkah kedua.');
    await twoSteps.locator(button('Berikutnya')).click();
    await twoSteps.locator(button('Tutup')).click();
    await twoSteps.locator(button('OK')).click();
    await waitUntilGone(twoSteps);
    expect(await isAsked(twoSteps)).toBe(false);
  });

  test('axe finds no fault in it', async () => {
    const page = await session.newPage();
    await openComposer(page, surfaceOf('facebook-feed'), { csp: '0' });
    await panelOf(page);
    await typeText(page, 'Halo.');
    await page.locator(button('Posting')).click();
    await waitForQuestion(page, 'Sudah tayang?');
    expect(await faultsIn(page, 'siap-tayang-panel')).toEqual([]);
  });
});
