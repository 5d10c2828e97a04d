import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { openComposer, waitForModel } from '../harness/composer.ts';
import { waitForPageWords } from '../harness/desk.ts';
import { typeText } from '../harness/keys.ts';
import { pageAt } from '../harness/page-at.ts';
import { countPanels, inPanel, panelOf, waitForWords } from '../harness/panel.ts';
import { openPopup } from '../harness/popup.ts';
import { builtExtension, type Session, useSession } from '../harness/session.ts';
import { giveSite, takeSite } from '../harness/site-permission.ts';
import { surfaceOf } from '../harness/surfaces.ts';
import { waitUntil } from '../harness/wait.ts';

const feed = surfaceOf('facebook-feed');
const text = 'Datang Jumat, 15 Mei 2025 di puskesmas.';
const isGone = () => document.querySelector('siap-tayang-panel') === null;

describe.each(['chromium', 'firefox'] as const)('in %s, the toolbar button', (kind) => {
  // Firefox asks in a window of its own, which no driver can answer: here it says yes at once.
  const extraPrefs = { 'extensions.webextOptionalPermissionPrompts': false };
  const session = useSession(kind, { extension: builtExtension(kind), extraPrefs });

  test('says how many points are open in this tab, and opens the desk', async () => {
    const page = await composerIn(session);
    const points = await page.$eval(inPanel('h2'), (heading) => heading.textContent ?? '');
    expect(points).toMatch(/^\d+ poin terbuka$/);
    const popup = await openPopup(session, page);
    await popup.waitForWords('Kotak tulis terbuka di www.facebook.com');
    await popup.waitForWords(points);
    await popup.press('Buka Meja redaksi');
    const desk = await pageAt(session, '/desk.html');
    await waitForPageWords(desk, 'Draf baru');
    await desk.close();
  });

  test('takes us away from this site, and brings us back', async () => {
    const page = await composerIn(session);
    const popup = await openPopup(session, page);
    await popup.press('Matikan di situs ini');
    await popup.waitForWords('Siap Tayang mati di www.facebook.com');
    await waitUntil(page, isGone);
    await popup.press('Hidupkan di situs ini');
    await panelOf(page);
    await waitForModel(page, feed.model, text);
  });

  test('a site that is allowed needs no reload: the panel comes to the text begun before', async () => {
    await takeSite(session);
    const page = await session.newPage();
    await openComposer(page, feed);
    await typeText(page, text);
    await waitForModel(page, feed.model, text);
    expect(await countPanels(page)).toBe(0);
    await giveSite(session, page);
    await panelOf(page);
    await waitForWords(page, 'Hari tidak cocok dengan tanggal');
    await waitForModel(page, feed.model, text);
    expect(await countPanels(page)).toBe(1);
  });
});

async function composerIn(session: Session): Promise<Page> {
  const page = await session.newPage();
  await openComposer(page, feed);
  await panelOf(page);
  await typeText(page, text);
  await waitForModel(page, feed.model, text);
  await waitForWords(page, 'Hari tidak cocok dengan tanggal');
  return page;
}
