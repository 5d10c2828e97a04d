import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openComposer } from '../harness/composer.ts';
import { countPanels, host, panelOf, waitForWords } from '../harness/panel.ts';
import { openPopupOf, waitForPopupWords } from '../harness/popup-page.ts';
import { press } from '../harness/press.ts';
import { builtExtension, useSession } from '../harness/session.ts';
import { surfaceOf } from '../harness/surfaces.ts';
import { waitUntil } from '../harness/wait.ts';

const other = { ...surfaceOf('facebook-feed'), url: 'https://www.threads.net/?lang=id' };
const origin = 'https://www.threads.net/*';

describe('in firefox', () => {
  const session = useSession('firefox', {
    extension: builtExtension('firefox'),
    // The browser's own question cannot be answered by a test.
    extraPrefs: { 'extensions.webextOptionalPermissionPrompts': false },
  });

  test('another site is used after a yes in the popup, and left again', async () => {
    const page = await session.newPage();
    await openComposer(page, other);
    expect(await countPanels(page)).toBe(0);
    // The press tells the extension which page this is.
    await session.launched.pressAction(page);
    const popup = await openPopupOf(session, page);
    await waitForPopupWords(popup, 'Siap Tayang belum dipakai di www.threads.net');
    await popup.bringToFront();
    await press(popup, 'Pakai di situs ini');
    await waitForPopupWords(popup, 'Berhenti di situs ini');
    await page.bringToFront();
    await panelOf(page);

    await openComposer(page, other);
    await panelOf(page);
    await page.keyboard.type('Datang Jumat, 15 Mei 2025 di puskesmas.');
    await waitForWords(page, 'Hari tidak cocok dengan tanggal');

    await popup.bringToFront();
    await press(popup, 'Berhenti di situs ini');
    await waitForPopupWords(popup, 'belum dipakai di www.threads.net');
    await page.bringToFront();
    await waitUntil(page, (name) => document.querySelector(name) === null, host);
    await openComposer(page, other);
    await page.keyboard.type('uji');
    expect(await countPanels(page)).toBe(0);
  });
});

/** The same build, except that the browser has already been told yes for one other site. */
function allowedBuild(): string {
  const folder = mkdtempSync(join(tmpdir(), 'siap-tayang-allowed-'));
  cpSync(builtExtension('chromium'), folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.host_permissions.push(origin);
  writeFileSync(file, JSON.stringify(manifest));
  return folder;
}

describe('in chromium, where the yes was given before', () => {
  const folder = allowedBuild();
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const session = useSession('chromium', { extension: folder });

  test('another site is used', async () => {
    const page = await session.newPage();
    await openComposer(page, other);
    const popup = await openPopupOf(session, page);
    await waitForPopupWords(popup, 'www.threads.net');
    await page.bringToFront();
    await openComposer(page, other);
    await panelOf(page);
    await page.keyboard.type('Datang Jumat, 15 Mei 2025 di puskesmas.');
    await waitForWords(page, 'Hari tidak cocok dengan tanggal');
  });
});

describe('in chromium, where nobody said yes', () => {
  const session = useSession('chromium', { extension: builtExtension('chromium') });

  test('another site is left alone', async () => {
    const page = await session.newPage();
    await openComposer(page, other);
    await page.keyboard.type('Datang Jumat, 15 Mei 2025 di puskesmas.');
    await session.extensionPage('desk.html');
    expect(await countPanels(page)).toBe(0);
  });
});
