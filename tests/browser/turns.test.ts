import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, test } from 'vitest';
import { faultsIn } from '../harness/axe.ts';
import { bundle } from '../harness/bundle.ts';
import { openLink, pressNamed, waitForPageWords } from '../harness/desk.ts';
import { copyExtension } from '../harness/extension-copy.ts';
import { grantAtOnce } from '../harness/permissions.ts';
import { builtExtension, useSession } from '../harness/session.ts';
import { waitUntil, waitUntilSeen } from '../harness/wait.ts';

declare const bringVersion: () => Promise<string>;
declare const bringApproval: () => Promise<void>;
declare const chrome: {
  readonly storage: { readonly local: { get(key: string): Promise<Record<string, object>> } };
};

const script = await bundle('tests/harness/review-in-page.ts');

async function goTo(desk: Page, hash: string): Promise<void> {
  await desk.evaluate((address) => {
    location.hash = address;
  }, hash);
}

describe.each(['chromium', 'firefox'] as const)('in %s, a draft under review', (kind) => {
  const copy = copyExtension(builtExtension(kind));
  writeFileSync(join(copy.folder, 'review.js'), script);
  // Chromium asks in a window that no driver can answer: there the copy has the permission at once.
  if (kind === 'chromium') grantAtOnce(copy.folder, 'notifications');
  afterAll(copy.remove);
  const extraPrefs = { 'extensions.webextOptionalPermissionPrompts': false };
  const session = useSession(kind, { extension: copy.folder, extraPrefs });

  test('waits for the person here, tells them once, and goes on as others decide', async () => {
    const desk = await session.extensionPage('desk.html');
    await openLink(desk, 'Kalender');
    await desk.waitForSelector('[role="switch"]:enabled');
    if (kind === 'firefox') await desk.locator('[role="switch"]').click();
    await waitUntil(
      desk,
      () => document.querySelector<HTMLInputElement>('[role="switch"]')?.checked === true,
    );
    await openLink(desk, 'Pengaturan kantor');
    await desk.locator('[name="stageSelfCheck"]').click();
    await pressNamed(desk, 'Simpan pengaturan');
    await waitForPageWords(desk, 'Tersimpan. Pemeriksaan');

    await desk.addScriptTag({ url: '/review.js' });
    const id = await desk.evaluate(() => bringVersion());
    await goTo(desk, '#draf?giliran=mine');
    await waitForPageWords(desk, 'Menunggu editor');
    await waitForPageWords(desk, 'Anda: tinjau');
    expect(await faultsIn(desk)).toEqual([]);

    // It looks when it starts.
    await session.launched.stopBackground();
    const popup = await session.extensionPage('popup.html');
    const told = async () => {
      const stored = await desk.evaluate(() => chrome.storage.local.get('turnsTold'));
      return Reflect.get(stored.turnsTold ?? {}, id);
    };
    await waitUntilSeen(desk, async () => (await told()) !== undefined);
    expect(await told()).toMatchObject({ times: 1 });
    await popup.close();
    await desk.bringToFront();

    await desk.evaluate(() => bringApproval());
    await waitForPageWords(desk, 'Tidak ada draf yang cocok dengan saringan ini.');
    await goTo(desk, '#draf?keadaan=approved');
    await waitForPageWords(desk, 'siap tayang');
    await goTo(desk, `#draf/${id}/riwayat`);
    await waitForPageWords(desk, 'Disetujui Sari Dewi, tanda tangannya sah.');
    await waitForPageWords(desk, 'Terbukti');
    expect(await faultsIn(desk)).toEqual([]);

    await goTo(desk, `#draf/${id}`);
    await waitUntil(desk, () => document.querySelector('textarea') !== null);
    await desk.locator('textarea').fill('Posyandu buka hari Minggu.');
    await waitForPageWords(desk, 'Tulisan berubah sejak disetujui Sari Dewi.');
    await waitForPageWords(desk, 'Persetujuan usang');
  });
});
