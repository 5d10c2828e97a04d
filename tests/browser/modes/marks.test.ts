import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { innerHtmlOf, openComposer, readModel, waitForModel } from '../../harness/composer.ts';
import { goToEnd, pressTogether, typeText } from '../../harness/keys.ts';
import {
  countPixels,
  forceColours,
  markBoxes,
  markedWords,
  rectOfWords,
  waitForBoxes,
  waitForMarked,
} from '../../harness/marks.ts';
import { host, inPanel, panelOf } from '../../harness/panel.ts';
import { builtExtension, useSession } from '../../harness/session.ts';
import { surfaceOf } from '../../harness/surfaces.ts';
import { waitUntil } from '../../harness/wait.ts';

const feed = surfaceOf('facebook-feed');
const wrong = 'Jumat, 15 Mei 2025';
const text = `Pemeriksaan gratis untuk warga. Datang ${wrong} ke puskesmas terdekat.`;
const must = { light: [192, 34, 42], dark: [255, 143, 134] } as const;

/** The text with the mark on its wrong day, and the caret behind all of it. */
async function openMarked(page: Page, switches = {}, written = text): Promise<void> {
  await openComposer(page, feed, switches);
  await panelOf(page);
  await typeText(page, written);
  await waitForModel(page, feed.model, written);
}

const waitForCard = (page: Page, isThere: boolean) =>
  waitUntil(
    page,
    (name: string, wanted: boolean) =>
      Boolean(document.querySelector(name)?.shadowRoot?.querySelector('.card-float')) === wanted,
    host,
    isThere,
  );

const isInField = (page: Page) =>
  page.evaluate(
    (selector) => document.activeElement === document.querySelector(selector),
    feed.field,
  );

/** What happens to the page while the mark stands; each must leave it under its words. */
const moves = [
  {
    what: 'wrap',
    act: (page: Page) =>
      page.$eval(feed.field, (field) => {
        (field as HTMLElement).style.width = '150px';
      }),
  },
  {
    what: 'scroll inside the dialog',
    act: (page: Page) =>
      page.$eval(feed.field, (field) => {
        const dialog = field.closest<HTMLElement>('[role="dialog"]');
        if (!dialog) return;
        dialog.style.maxHeight = '150px';
        dialog.scrollTop = 24;
      }),
  },
  {
    // The panel loses its room beside the dialog and folds, so that the text stays in sight.
    what: 'resize',
    act: async (page: Page) => {
      await page.setViewport({ width: 900, height: 600 });
      await page.waitForSelector(inPanel('.badge'));
    },
  },
  {
    what: 'zoom',
    act: (page: Page) =>
      page.evaluate(() => {
        document.documentElement.style.zoom = '1.25';
      }),
  },
  {
    what: 'transformed ancestor',
    act: (page: Page) =>
      page.$eval(feed.field, (field) => {
        const dialog = field.closest<HTMLElement>('[role="dialog"]');
        if (dialog?.parentElement) dialog.parentElement.style.transform = 'scale(0.9)';
      }),
  },
];

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  describe('as it is used', () => {
    const session = useSession(kind, { extension: builtExtension(kind) });

    test.each(moves)('mode 12: on the right word after $what', async ({ act }) => {
      const blank = await session.newPage();
      const page = await session.newPage();
      await openMarked(page);
      await waitForMarked(page, 't-1', [wrong]);
      await act(page);
      await waitForMarked(page, 't-1', [wrong]);
      const { x, y, width, height } = await rectOfWords(page, feed.field, wrong);
      const around = { x: x - 2, y: y - 2, width: width + 4, height: height + 4 };
      const red = await countPixels(page, blank, around, must.light);
      expect(red).toBeGreaterThan(60);
      // Pressing the word opens its card: what is drawn and what is pressed are one place.
      const first = await rectOfWords(page, feed.field, 'Jumat');
      await page.mouse.click(first.x + first.width / 2, first.y + first.height / 2);
      await waitForCard(page, true);
    });

    test('mode 13: typing before a mark shifts it, typing inside takes it away', async () => {
      const page = await session.newPage();
      await openMarked(page);
      await waitForMarked(page, 't-1', [wrong]);
      await pressTogether(page, 'Control', 'Home');
      await typeText(page, 'Halo. ');
      await waitForModel(page, feed.model, `Halo. ${text}`);
      await waitForMarked(page, 't-1', [wrong]);
      const inside = `Halo. ${text}`.indexOf(wrong) + 3;
      for (let at = 'Halo. '.length; at < inside; at += 1) await page.keyboard.press('ArrowRight');
      await typeText(page, 'x');
      await waitForMarked(page, 't-1', []);
      await page.keyboard.press('Backspace');
      await goToEnd(page);
      await waitForMarked(page, 't-1', [wrong]);
    });

    test('mode 13: a word that is just being typed is marked when the caret has left it', async () => {
      const page = await session.newPage();
      await openMarked(page, {}, `Datang ${wrong}`);
      await page.waitForSelector(inPanel('.finding-toggle'));
      expect(await markedWords(page)).not.toContainEqual({ name: 't-1', words: wrong });
      await typeText(page, ' ya');
      await waitForMarked(page, 't-1', [wrong]);
    });

    test('mode 14: nothing of the editor is touched by marks and card', async () => {
      const page = await session.newPage();
      await openMarked(page);
      await waitForMarked(page, 't-1', [wrong]);
      const before = await innerHtmlOf(page, feed.field);
      const seen = await page.evaluateHandle((selector) => {
        const records: string[] = [];
        const observer = new MutationObserver((all) => {
          for (const { type, target } of all) records.push(`${type} ${target.nodeName}`);
        });
        const field = document.querySelector(selector);
        if (field) {
          observer.observe(field, {
            subtree: true,
            childList: true,
            attributes: true,
            characterData: true,
          });
        }
        return records;
      }, feed.field);
      const word = await rectOfWords(page, feed.field, 'Jumat');
      await page.mouse.move(word.x + 10, word.y + word.height / 2);
      await waitForCard(page, true);
      await waitForMarked(page, 't-4', [wrong]);
      await page.keyboard.press('Escape');
      await waitForCard(page, false);
      expect(await seen.jsonValue()).toEqual([]);
      expect(await innerHtmlOf(page, feed.field)).toBe(before);
      expect(await readModel(page, feed.model)).toBe(text);
    });

    test('mode 15: the highlights that people get are the ones that run here', async () => {
      const page = await session.newPage();
      await openMarked(page);
      await waitForMarked(page, 't-1', [wrong]);
      expect(await page.evaluate(() => navigator.webdriver)).toBe(true);
      expect(await markBoxes(page)).toEqual([]);
    });

    test.each([{ theme: 'light' }, { theme: 'dark' }] as const)(
      'mode 16: a straight line in the colours of a $theme page, and no squiggle',
      async ({ theme }) => {
        const blank = await session.newPage();
        const page = await session.newPage();
        await openMarked(page, theme === 'dark' ? { dark: '1' } : {});
        await waitForMarked(page, 't-1', [wrong]);
        const { x, y, width, height } = await rectOfWords(page, feed.field, wrong);
        // Rows of pixels: a straight line of three fills whole rows, a wave none of them.
        const rows = [];
        for (let row = 0; row < 8; row += 1) {
          const clip = {
            x,
            y: Math.round(y + height - 6 + row),
            width: Math.floor(width),
            height: 1,
          };
          rows.push(await countPixels(page, blank, clip, must[theme]));
        }
        expect(rows.filter((count) => count > width * 0.7).length).toBeGreaterThanOrEqual(2);
      },
    );

    test('mode 17: the names of the highlights say nothing', async () => {
      const page = await session.newPage();
      await openMarked(page);
      await waitForMarked(page, 't-1', [wrong]);
      const names = await page.evaluate(() => [...CSS.highlights.keys()]);
      expect(names.filter((name) => !/^t-[1-4]$/.test(name))).toEqual([]);
    });

    test('mode 31: a card by keyboard alone; Esc closes it and gives the keyboard back', async () => {
      const page = await session.newPage();
      await openMarked(page);
      await waitForMarked(page, 't-1', [wrong]);
      await pressTogether(page, 'Alt', 'BracketRight');
      await waitForCard(page, true);
      expect(await isInField(page)).toBe(false);
      await pressTogether(page, 'Alt', 'BracketLeft');
      await waitForCard(page, true);
      await page.keyboard.press('Escape');
      await waitForCard(page, false);
      expect(await isInField(page)).toBe(true);
      // The site's own dialog heard nothing of it.
      expect(await readModel(page, feed.model)).toBe(text);
      await typeText(page, '!');
      await waitForModel(page, feed.model, `${text}!`);
    });

    test('mode 31: a card by pointer goes with the pointer, and its fix lands', async () => {
      const page = await session.newPage();
      await openMarked(page);
      await waitForMarked(page, 't-1', [wrong]);
      const word = await rectOfWords(page, feed.field, 'Jumat');
      await page.mouse.move(word.x + 10, word.y + word.height / 2);
      await waitForCard(page, true);
      await page.mouse.move(20, 20);
      await waitForCard(page, false);
      await page.mouse.move(word.x + 12, word.y + word.height / 2);
      await waitForCard(page, true);
      await page.locator(inPanel('.card-float .btn-primary')).click();
      await waitForModel(page, feed.model, text.replace('Jumat', 'Kamis'));
      await waitForMarked(page, 't-1', []);
      await waitForCard(page, false);
    });
  });

  describe('in forced colours', () => {
    const forced = { 'browser.display.document_color_use': 2 };
    const session = useSession(kind, { extension: builtExtension(kind), extraPrefs: forced });

    test('mode 15, mode 16: boxes of our own with the same lines, on the right word', async () => {
      const page = await session.newPage();
      if (kind === 'chromium') await forceColours(page);
      await openMarked(page);
      await waitForBoxes(page, 1);
      expect(await markedWords(page)).toEqual([]);
      const box = (await markBoxes(page)).find(({ severity }) => severity === 'must');
      const word = await rectOfWords(page, feed.field, wrong);
      expect(box).toMatchObject({ isDashed: false, thickness: '3px' });
      expect(Math.abs((box?.x ?? 0) - word.x)).toBeLessThan(2);
      expect(Math.abs((box?.width ?? 0) - word.width)).toBeLessThan(2);
      expect(Math.abs((box?.y ?? 0) - word.y)).toBeLessThan(2);
    });
  });
});
