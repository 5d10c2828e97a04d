import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, test } from 'vitest';
import { bundle } from '../harness/bundle.ts';
import { openLink, pressNamed, waitForPageWords } from '../harness/desk.ts';
import { draftsOnDisk, waitForDrafts } from '../harness/drafts.ts';
import { copyExtension } from '../harness/extension-copy.ts';
import { grantAtOnce } from '../harness/permissions.ts';
import { builtExtension, useSession } from '../harness/session.ts';
import { waitUntil, waitUntilSeen } from '../harness/wait.ts';

type Plan = (id: string, at: string) => Promise<unknown>;
declare const planDraft: Plan;
declare const scheduleDraft: Plan;
declare const chrome: {
  readonly action: { getBadgeText(of: object): Promise<string> };
  readonly alarms: { getAll(): Promise<readonly { readonly name: string }[]> };
  readonly storage: { readonly local: { get(key: string): Promise<Record<string, object>> } };
};

const script = await bundle('tests/harness/plan-in-page.ts');

const badge = (page: Page) => page.evaluate(() => chrome.action.getBadgeText({}));
const alarms = (page: Page) =>
  page.evaluate(async () => (await chrome.alarms.getAll()).map(({ name }) => name));

/** The next test begins with nothing that is due. */
async function knowOfIt(desk: Page): Promise<void> {
  await pressNamed(desk, 'Sudah tahu');
  await waitUntilSeen(desk, async () => (await badge(desk)) === '');
}

describe.each(['chromium', 'firefox'] as const)('in %s, a planned post', (kind) => {
  const copy = copyExtension(builtExtension(kind));
  writeFileSync(join(copy.folder, 'plan.js'), script);
  // Chromium asks in a window that no driver can answer: there the copy has the permission at once.
  if (kind === 'chromium') grantAtOnce(copy.folder, 'notifications');
  afterAll(copy.remove);
  // Firefox asks in a window of its own, which no driver can answer: here it says yes at once.
  const extraPrefs = { 'extensions.webextOptionalPermissionPrompts': false };
  const session = useSession(kind, { extension: copy.folder, extraPrefs });

  /** A draft that is due in so many milliseconds. */
  async function planned(
    desk: Page,
    text: string,
    wait: number,
    isScheduled = false,
  ): Promise<string> {
    await desk.evaluate(() => {
      location.hash = '#baru';
    });
    await waitUntil(desk, () => document.querySelector('textarea')?.value === '');
    await desk.locator('textarea').fill(text);
    const drafts = await waitForDrafts(desk, (all) => all.some((one) => one.text === text));
    const id = drafts.find((one) => one.text === text)?.id ?? '';
    await desk.addScriptTag({ url: '/plan.js' });
    await desk.evaluate(
      (which, after, atSite) =>
        (atSite ? scheduleDraft : planDraft)(which, new Date(Date.now() + after).toISOString()),
      id,
      wait,
      isScheduled,
    );
    return id;
  }

  test('comes to the toolbar button and the desk at its time, though the background was stopped', async () => {
    const desk = await session.extensionPage('desk.html');
    await planned(desk, 'Kuras bak mandi', 6000);
    await waitUntilSeen(desk, async () => (await alarms(desk)).includes('reminders'));
    await session.launched.stopBackground();
    await waitForPageWords(desk, 'Sudah waktunya tayang: “Kuras bak mandi”');
    await waitUntilSeen(desk, async () => (await badge(desk)) === '1');

    const popup = await session.extensionPage('popup.html');
    await waitForPageWords(popup, 'Sudah waktunya tayang: “Kuras bak mandi”');
    await popup.close();
    await desk.bringToFront();
    await knowOfIt(desk);
    expect(await desk.$('.due')).toBeNull();
  });

  test('that its site brings out is asked about after its time, and noted where it is out', async () => {
    const desk = await session.extensionPage('desk.html');
    const id = await planned(desk, 'Posyandu Sabtu', 2000, true);
    await waitForPageWords(desk, 'Sudah tayang? “Posyandu Sabtu”');
    await waitUntilSeen(desk, async () => (await badge(desk)) === '1');
    const popup = await session.extensionPage('popup.html');
    await waitForPageWords(popup, 'Sudah tayang? “Posyandu Sabtu”');
    await popup.close();
    await desk.bringToFront();
    await pressNamed(desk, 'Sudah, catat…');
    await desk.locator('dialog [name="address"]').fill('https://www.instagram.com/p/1');
    await pressNamed(desk, 'Catat tayang');
    await waitForPageWords(desk, 'tidak dibandingkan');
    await waitUntilSeen(desk, async () => (await badge(desk)) === '');
    const row = (await draftsOnDisk(desk)).find((one) => one.id === id);
    expect(Reflect.get(row ?? {}, 'selfCheck')).toMatchObject({
      publication: { isPlanned: false, isCompared: false, url: 'https://www.instagram.com/p/1' },
    });
    expect(await desk.$('.came-out')).toBeNull();
  });

  test('is told by a notification, where the person allowed it', async () => {
    const desk = await session.extensionPage('desk.html');
    await openLink(desk, 'Kalender');
    await desk.waitForSelector('[role="switch"]:enabled');
    if (kind === 'firefox') await desk.locator('[role="switch"]').click();
    await waitUntil(
      desk,
      () => document.querySelector<HTMLInputElement>('[role="switch"]')?.checked === true,
    );
    const id = await planned(desk, 'Tes HIV gratis', 1500);
    const told = async () => {
      const stored = await desk.evaluate(() => chrome.storage.local.get('remindersTold'));
      return id in (stored.remindersTold ?? {});
    };
    await waitUntilSeen(desk, told);
    await knowOfIt(desk);
  });
});
