import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { faultsIn } from '../harness/axe.ts';
import { fixtureReport, openComposer } from '../harness/composer.ts';
import { typeText } from '../harness/keys.ts';
import { host, inPanel, panelOf, pressInPanel } from '../harness/panel.ts';
import { builtExtension, useSession } from '../harness/session.ts';
import { surfaceOf } from '../harness/surfaces.ts';
import { waitUntil } from '../harness/wait.ts';

const mustPoint = 'Datang Jumat, 15 Mei 2025 ke puskesmas.';
const posting = '[role="dialog"] [role="button"][aria-label="Posting"]';

/** Waits until the reminder is seen, or is not. */
const waitForReminder = (page: Page, isWanted: boolean) =>
  waitUntil(
    page,
    (name: string, wanted: boolean) => {
      const reminder = document.querySelector(name)?.shadowRoot?.querySelector('.remind');
      return (reminder?.checkVisibility({ visibilityProperty: true }) ?? false) === wanted;
    },
    host,
    isWanted,
  );

const boxOf = async (page: Page, selector: string) => {
  const box = await (await page.waitForSelector(selector))?.boundingBox();
  if (!box) throw new Error(`"${selector}" is not seen.`);
  return box;
};

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  const session = useSession(kind, { extension: builtExtension(kind) });

  /** A composer with a text, the panel folded. */
  async function fold(text: string, switches = {}): Promise<Page> {
    const page = await session.newPage();
    await openComposer(page, surfaceOf('facebook-feed'), switches);
    await panelOf(page);
    await typeText(page, text);
    await pressInPanel(page, 'Lipat panel');
    return page;
  }

  test('stands beside the button while a must point is open, and covers neither it nor the text', async () => {
    const page = await fold(mustPoint);
    await waitForReminder(page, true);
    const status = await page.waitForSelector(inPanel('.remind'));
    expect(await status?.evaluate((element) => element.getAttribute('role'))).toBe('status');
    const reminder = await boxOf(page, inPanel('.remind'));
    for (const selector of [posting, surfaceOf('facebook-feed').field]) {
      const other = await boxOf(page, selector);
      const isBeside =
        reminder.x >= other.x + other.width ||
        other.x >= reminder.x + reminder.width ||
        reminder.y >= other.y + other.height ||
        other.y >= reminder.y + reminder.height;
      expect(isBeside).toBe(true);
    }
    await page.locator(posting).click();
    await waitUntil(page, () => window.__fixture.published.length === 1);
    const { published, untrusted } = await fixtureReport(page);
    expect(published).toMatchObject([{ trusted: true, text: mustPoint }]);
    expect(untrusted).toEqual([]);
  });

  test('leads to the points, and goes when the panel is open', async () => {
    const page = await fold(mustPoint);
    await waitForReminder(page, true);
    await pressInPanel(page, 'Lihat poinnya');
    await page.waitForSelector(inPanel('.panel'));
    await waitForReminder(page, false);
  });

  test('closed, it stays closed for this composer', async () => {
    const page = await fold(mustPoint);
    await waitForReminder(page, true);
    await pressInPanel(page, 'Tutup pengingat ini');
    await waitForReminder(page, false);
    await page.locator(surfaceOf('facebook-feed').field).click();
    await typeText(page, ' Lalu Senin, 16 Mei 2025.');
    await waitUntil(
      page,
      (name: string) =>
        document
          .querySelector(name)
          ?.shadowRoot?.querySelector('.badge')
          ?.textContent?.includes('4 wajib') ?? false,
      host,
    );
    await waitForReminder(page, false);
  });

  test('is not there without a must point', async () => {
    // Too short to be asked about the use of AI and the second pair of eyes, which every post must answer.
    const page = await fold('Loket buka hari ini.');
    await page.waitForSelector(inPanel('.badge'));
    await waitForReminder(page, false);
  });

  test('the keyboard reaches it, and axe finds no fault', async () => {
    const page = await fold(mustPoint, { csp: '0' });
    await waitForReminder(page, true);
    await page.keyboard.press('Tab');
    const focused = () =>
      page.evaluate(
        (name) => document.querySelector(name)?.shadowRoot?.activeElement?.textContent ?? '',
        host,
      );
    for (let step = 0; step < 5 && (await focused()) !== 'Lihat poinnya'; step += 1) {
      await page.keyboard.press('Tab');
    }
    expect(await focused()).toBe('Lihat poinnya');
    expect(await faultsIn(page, host)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.waitForSelector(inPanel('.panel'));
  });
});
