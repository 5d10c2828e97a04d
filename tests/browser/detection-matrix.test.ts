import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { addressOf } from '../harness/composer.ts';
import { host } from '../harness/panel.ts';
import { builtExtension, useSession } from '../harness/session.ts';
import { composerPages, type Surface } from '../harness/surfaces.ts';
import { type Place, waitUntil } from '../harness/wait.ts';

type Switches = Readonly<Record<string, string>>;

/** What a dialog of the sites may be like. */
const dialogSwitches: readonly Switches[] = [
  { lang: 'en' },
  { dark: '1' },
  { sibling: '0' },
  { lines: 'p' },
  { nolabel: '1' },
  { next: '1' },
  { kirim: '1' },
  { remount: '0' },
  { trap: '1' },
  { inert: '1' },
  { native: '1' },
  { inert: '1', trap: '1', sibling: '0' },
  { tt: '1' },
  { csp: '0' },
  { iframe: '1' },
];

/** Business Suite is a page of its own. */
const pageSwitches: readonly Switches[] = [
  { lang: 'id' },
  { dark: '1' },
  { lines: 'p' },
  { custom: '1' },
  { iframe: '1' },
  { iframe: '1', custom: '1' },
  { tt: '1' },
  { csp: '0' },
];

/** What the site may stop saying of itself, one at a time, in both languages. */
const alterations: readonly Switches[] = ['foreign', 'unlabelled', 'unmarked', 'roleless'].flatMap(
  (alter) => [
    { alter, lang: 'id' },
    { alter, lang: 'en' },
  ],
);

/** Asks for the composer as a person does, and gives the place in which it opens. */
async function openIn(page: Page, surface: Surface, switches: Switches): Promise<Place> {
  await page.goto(addressOf(surface.url, switches));
  const frame = switches.iframe && (await page.waitForSelector('iframe'));
  const place = frame ? await frame.contentFrame() : page;
  const { trigger } = surface;
  // A trigger has a label of its own in each language, and none where the labels are gone.
  if (trigger && surface.id !== 'facebook-edit') await place.locator(trigger).click();
  if (surface.id === 'facebook-edit') await place.locator(editTrigger).click();
  return place;
}

/** The third button of a post in the feed. */
const editTrigger = '[role="article"] [role="button"] + [role="button"] + [role="button"]';

/** Pages with every kind of field that is no composer, and what opens the composer on them. */
const decoyPages = [
  { url: 'https://www.facebook.com/', trigger: '[role="region"] [role="link"] + [role="button"]' },
  { url: 'https://www.facebook.com/reel/1', trigger: editTrigger },
  { url: 'https://www.instagram.com/p/ABC/', trigger: 'article header [role="button"]' },
];

const writable =
  '[contenteditable="true"], textarea:not([disabled]), input:not([disabled]):not([type="file"])';

declare global {
  interface Window {
    /** What each of our panels was put into, in order. */
    __panels: string[];
  }
}

/** Runs before the page: a panel that is there for a moment only is noted too. */
function recordPanels(): void {
  window.__panels = [];
  new MutationObserver((changes) => {
    for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes])) {
      if (!(node instanceof Element) || node.localName !== 'siap-tayang-panel') continue;
      window.__panels.push(node.parentElement?.getAttribute('role') ?? String(node.parentElement));
    }
  }).observe(document, { subtree: true, childList: true });
}

/** Waits for the panel, and says whether it stands with the composer and nowhere else. */
async function isFound(place: Place): Promise<boolean> {
  await waitUntil(place, (name) => document.querySelector(name) !== null, host);
  return place.evaluate((name) => {
    const panels = document.querySelectorAll(name);
    const field = panels[0]?.parentElement?.querySelector('[contenteditable="true"]');
    return panels.length === 1 && field !== null && !field?.closest('[role="article"]');
  }, host);
}

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  const session = useSession(kind, { extension: builtExtension(kind) });

  describe.each(composerPages)('$id is found', (surface) => {
    const own = surface.id === 'business-suite' ? pageSwitches : dialogSwitches;

    test.each([
      ['with each switch of the fixtures', own],
      ['when the site says less of itself', alterations],
    ])('%s', { timeout: 240_000 }, async (_, cases) => {
      const page = await session.newPage();
      const missed: Switches[] = [];
      for (const switches of cases) {
        const place = await openIn(page, surface, switches);
        if (!(await isFound(place))) missed.push(switches);
      }
      expect(missed).toEqual([]);
    });
  });

  describe.each(decoyPages)('on $url only the composer is taken', ({ url, trigger }) => {
    test.each([{ lang: 'id' }, { lang: 'en' }, ...alterations])('%o', async (switches) => {
      const page = await session.newPage();
      await page.evaluateOnNewDocument(recordPanels);
      await page.goto(addressOf(url, { others: '1', ...switches }));
      await page.waitForSelector('[data-fixture="others"] [contenteditable="true"]');
      const fields = await page.$$(writable);
      expect(fields.length).toBeGreaterThan(4);
      for (const field of fields) {
        await field.focus();
        await page.keyboard.type('uji');
      }
      expect(await page.evaluate(() => window.__panels)).toEqual([]);

      await page.locator(trigger).click();
      await isFound(page);
      expect(await page.evaluate(() => window.__panels)).toEqual(['dialog']);
    });
  });
});
