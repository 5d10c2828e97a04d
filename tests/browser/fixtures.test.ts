import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { browserKinds } from '../../scripts/browsers/find.ts';
import { withoutBrowsersOwn } from '../fixtures/traffic.ts';
import {
  addressOf,
  fixtureReport,
  focusComposer,
  innerHtmlOf,
  openComposer,
  readModel,
  waitForModel,
} from '../harness/composer.ts';
import { goToEnd, typeText } from '../harness/keys.ts';
import { postNames, readPost } from '../harness/posts.ts';
import { useSession } from '../harness/session.ts';
import { composerPages, decoys, surfaceOf } from '../harness/surfaces.ts';
import { waitFor, waitUntil } from '../harness/wait.ts';

const picture = fileURLToPath(import.meta.url);

const button = (name: string) => `[role="dialog"] [role="button"][aria-label="${name}"]`;

const textButton = (name: string) => `::-p-xpath(//*[@role="button"][normalize-space()="${name}"])`;

/** Chooses a file in the dialog's hidden file field. */
async function attachMedia(page: Page) {
  const input = await page.waitForSelector('input[type="file"]');
  await input?.uploadFile(picture);
}

const publishedOn = async (page: Page) => {
  await waitUntil(page, () => window.__fixture.published.length > 0);
  return (await fixtureReport(page)).published;
};

const open = { open: '1' };

/** Each switch with an element that only it brings, on the feed of Facebook. */
const switches: readonly [Record<string, string>, string][] = [
  [{ lang: 'en', ...open }, '[role="dialog"] [aria-label="What\'s on your mind, Admin?"]'],
  [{ sibling: '0', ...open }, '[role="dialog"][aria-label="Buat postingan"] [contenteditable]'],
  [open, '[role="dialog"][aria-label="Buat postingan"] + [role="dialog"] [contenteditable]'],
  [{ nolabel: '1', ...open }, '[role="dialog"] [contenteditable]:not([aria-label])'],
  [{ kirim: '1', ...open }, button('Kirim')],
  [{ next: '1', ...open }, button('Berikutnya')],
  [{ dark: '1', ...open }, 'html.__fb-dark-mode .__fb-dark-mode [role="dialog"]'],
  [{ native: '1', ...open }, 'dialog:modal [role="dialog"]'],
  [{ page: '1', ...open }, button('Berikutnya')],
  [{ trap: '1', inert: '1', tt: '1', ...open }, '[role="dialog"] [contenteditable]:focus'],
];

describe.each(browserKinds)('fixtures in %s', (kind) => {
  const session = useSession(kind);

  test.each(composerPages)(
    '$id takes typed lines and tells what it would post',
    async (surface) => {
      const page = await session.newPage();
      await openComposer(page, surface);
      await goToEnd(page);
      await typeText(page, 'Baris satu #Banten\n\nBaris tiga');
      await waitForModel(page, surface.model, `${surface.initial}Baris satu #Banten\n\nBaris tiga`);
      expect(await fixtureReport(page)).toMatchObject({
        errors: [],
        untrusted: [],
        beforeinputs: [],
      });
    },
  );

  test.each(['plain', 'p'])('the hardest text is typed exactly, lines=%s', async (lines) => {
    const page = await session.newPage();
    const surface = surfaceOf('facebook-feed');
    await openComposer(page, surface, { lines });
    await typeText(page, readPost('tersulit'));
    await waitForModel(page, surface.model, readPost('tersulit'));
    const html = await innerHtmlOf(page, surface.field);
    expect(html.split('<p ').length - 1).toBe(
      lines === 'p' ? readPost('tersulit').split('\n').length : 1,
    );
  });

  test('a feed makes hashtags and mentions of what is typed', async () => {
    const page = await session.newPage();
    const surface = surfaceOf('facebook-feed');
    await openComposer(page, surface);
    await typeText(page, 'Kabar #Banten dari @Pem');
    await page.locator('[role="option"]').click();
    await typeText(page, 'selesai');
    await waitForModel(page, surface.model, 'Kabar #Banten dari Pemprov Banten selesai');
    expect(await innerHtmlOf(page, surface.field)).toMatch(
      /spellcheck="false"[^>]*>Pemprov Banten</,
    );
  });

  test('media make a new editor element with the same text', async () => {
    const page = await session.newPage();
    const surface = surfaceOf('facebook-feed');
    await openComposer(page, surface);
    await typeText(page, 'Baris satu');
    const before = await page.waitForSelector(surface.field);
    await attachMedia(page);
    await waitUntil(page, (old) => !(old as Node).isConnected, before);
    await waitForModel(page, surface.model, 'Baris satu');
  });

  test('a press on the last button is published as a person’s own', async () => {
    const page = await session.newPage();
    await openComposer(page, surfaceOf('facebook-feed'));
    await typeText(page, 'Halo');
    await page.locator(button('Posting')).click();
    expect(await publishedOn(page)).toEqual([
      { surface: 'facebook-feed', text: 'Halo', media: [], when: null, trusted: true },
    ]);
    expect((await fixtureReport(page)).untrusted).toEqual([]);
  });

  test('a page publishes in two steps', async () => {
    const page = await session.newPage();
    await openComposer(page, surfaceOf('facebook-page'));
    await typeText(page, 'Halo');
    await page.locator(button('Berikutnya')).click();
    await page.locator(button('Kirim')).click();
    expect(await publishedOn(page)).toMatchObject([{ surface: 'facebook-page', text: 'Halo' }]);
  });

  test('Business Suite has one editor for each channel, one at a time', async () => {
    const page = await session.newPage();
    const surface = surfaceOf('business-suite');
    await openComposer(page, surface);
    await typeText(page, 'Satu\nDua');
    await waitForModel(page, 'mbs-shared', 'Satu\nDua');
    await page.locator('[role="switch"][aria-label^="Customize"]').click();
    await page.locator('[role="tab"]:nth-child(2)').click();
    await focusComposer(page, { ...surface, model: 'mbs-instagram' });
    await goToEnd(page);
    await typeText(page, ' #ig');
    await waitForModel(page, 'mbs-instagram', 'Satu\nDua #ig');
    expect(await readModel(page, 'mbs-facebook')).toBeNull();
    expect(await page.$('[role="textbox"]')).toBeNull();
  });

  test('Business Suite can be in a frame', async () => {
    const page = await session.newPage();
    const surface = surfaceOf('business-suite');
    await page.goto(addressOf(surface.url, { iframe: '1' }));
    const frame = await (await page.waitForSelector('iframe'))?.contentFrame();
    if (!frame) throw new Error('The frame is not there.');
    await focusComposer(frame, surface);
    await typeText(page, 'Dalam bingkai');
    await waitForModel(frame, surface.model, 'Dalam bingkai');
  });

  test('Instagram counts the characters and shares', async () => {
    const page = await session.newPage();
    await openComposer(page, surfaceOf('instagram-create'));
    await typeText(page, 'Satu\n#dua');
    await waitUntil(page, () => document.body.textContent.includes('9/2.200'));
    await page.locator(textButton('Bagikan')).click();
    expect(await publishedOn(page)).toMatchObject([{ surface: 'instagram-create', trusted: true }]);
  });

  test('Instagram goes from picking to the caption, each step with its address', async () => {
    const page = await session.newPage();
    await page.goto('https://www.instagram.com/?lang=id&route=1&step=pick');
    await attachMedia(page);
    await page.locator(textButton('Berikutnya')).click();
    await waitUntil(page, () => document.body.textContent.includes('Edit'));
    await page.locator(textButton('Berikutnya')).click();
    await waitUntil(page, () => location.pathname === '/create/details/');
    expect(await readModel(page, 'ig-create')).toBe('');
  });

  test('every switch changes what it is for', async () => {
    const page = await session.newPage();
    for (const [wanted, selector] of switches) {
      await page.goto(addressOf('https://www.facebook.com/?lang=id', wanted));
      await page.waitForSelector(selector);
      expect((await fixtureReport(page)).errors).toEqual([]);
    }
  });

  test('the same seed gives the same class names, another load gives others', async () => {
    const page = await session.newPage();
    const classOn = async (seed: Record<string, string>) => {
      await page.goto(addressOf('https://www.facebook.com/', seed));
      await page.waitForSelector('[role="button"]');
      return page.$eval('[role="button"]', ({ className }) => className);
    };
    const first = await classOn({ seed: '7' });
    expect(await classOn({ seed: '7' })).toBe(first);
    expect(await classOn({})).not.toBe(first);
  });

  test('a trap pulls the focus back into the dialog', async () => {
    const page = await session.newPage();
    await openComposer(page, surfaceOf('facebook-feed'), { trap: '1' });
    await page.evaluate(() => document.querySelector<HTMLElement>('input[type="search"]')?.focus());
    await waitUntil(page, () => document.activeElement?.closest('[role="dialog"]') !== null);
    expect((await fixtureReport(page)).events).toContain('trap');
  });

  test('a closed composer with text asks first', async () => {
    const page = await session.newPage();
    await openComposer(page, surfaceOf('facebook-feed'));
    await typeText(page, 'Belum jadi');
    await page.locator(button('Tutup')).click();
    await page.waitForSelector('[role="dialog"][aria-label^="Simpan postingan"]');
    expect(await readModel(page, 'fb-main')).toBeNull();
  });

  test.each(decoys)('$id is there', async ({ url, field }) => {
    const page = await session.newPage();
    await page.goto(url);
    await page.waitForSelector(field);
  });

  test('a click, a key, a change and a submit of a script are told', async () => {
    const page = await session.newPage();
    await page.goto(surfaceOf('facebook-feed').url);
    await page.waitForSelector('[aria-label="Suka"]');
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('[aria-label="Suka"]')?.click();
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));
      document.querySelector('input')?.dispatchEvent(new Event('change', { bubbles: true }));
      document.querySelector('form')?.requestSubmit();
    });
    expect((await fixtureReport(page)).untrusted).toEqual([
      { type: 'click', target: 'div[role=button][aria-label=Suka]' },
      { type: 'keydown', target: 'body' },
      { type: 'change', target: 'input[type=search][aria-label=Cari di Facebook]' },
      { type: 'submit', target: 'form[role=presentation]' },
    ]);
  });

  test('a click inside our own interface is not told', async () => {
    const page = await session.newPage();
    await page.goto(surfaceOf('facebook-feed').url);
    await page.evaluate(() => {
      const host = document.body.appendChild(document.createElement('siap-tayang-panel'));
      const inside = document.createElement('button');
      host.attachShadow({ mode: 'open' }).append(inside);
      inside.click();
    });
    expect((await fixtureReport(page)).untrusted).toEqual([]);
  });

  test('nothing but the fixtures can be reached, and every attempt is recorded', async () => {
    const page = await session.newPage();
    await page.goto(addressOf(surfaceOf('facebook-feed').url, { csp: '0' }));
    const outcomes = await page.evaluate(() =>
      Promise.all(
        [
          'https://example.org/rahasia',
          'https://localhost:8123/',
          'https://graph.facebook.com/',
        ].map((url) =>
          fetch(url).then(
            () => 'answered',
            () => 'refused',
          ),
        ),
      ),
    );
    expect(outcomes).toEqual(['refused', 'refused', 'refused']);
    const refused = withoutBrowsersOwn(session.fixtures.requests()).filter((each) => each.refused);
    expect(new Set(refused.map(({ host }) => host))).toEqual(
      new Set(['example.org', 'localhost', 'graph.facebook.com']),
    );
  });

  test('a page by itself asks for its own scripts only', async () => {
    const page = await session.newPage();
    await openComposer(page, surfaceOf('facebook-feed'));
    const requests = withoutBrowsersOwn(session.fixtures.requests());
    const paths = requests.flatMap(({ path }) => path ?? []);
    expect(requests.filter(({ refused }) => refused)).toEqual([]);
    expect(new Set(paths.filter((path) => path !== '/favicon.ico'))).toEqual(
      new Set(['/?lang=id', '/_fixture/watch.js', '/_fixture/facebook.js']),
    );
  });

  test('the policy of the site is in force', async () => {
    const page = await session.newPage();
    await page.goto(surfaceOf('facebook-feed').url);
    const ran = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.name = "ran"';
      document.head.append(script);
      return window.name;
    });
    expect(ran).toBe('');
  });

  test('Enter in a comment sends it, with nothing typed by a script', async () => {
    const page = await session.newPage();
    await page.goto(surfaceOf('facebook-feed').url);
    await page.locator('[role="article"] [contenteditable="true"]').click();
    await typeText(page, 'Terima kasih\n');
    expect(await publishedOn(page)).toMatchObject([
      { surface: 'facebook-comment', text: 'Terima kasih' },
    ]);
  });

  test('the sample posts are there, each typed exactly', async () => {
    expect(postNames).toContain('klarifikasi');
    const page = await session.newPage();
    const surface = surfaceOf('facebook-feed');
    await openComposer(page, surface);
    await typeText(page, readPost('klarifikasi'));
    await waitForModel(page, surface.model, readPost('klarifikasi'));
  });

  test('a request of the page is seen by the test', async () => {
    const page = await session.newPage();
    await page.goto('https://www.instagram.com/?lang=id');
    const request = await waitFor(page, () =>
      session.fixtures.requests().find(({ path }) => path === '/_fixture/instagram.js'),
    );
    expect(request).toMatchObject({ host: 'www.instagram.com', method: 'GET', refused: false });
  });
});
