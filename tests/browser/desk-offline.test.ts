import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { launch } from '../../scripts/browsers/launch.ts';
import { openComposer } from '../harness/composer.ts';
import { openLink, pressNamed, waitForPageWords } from '../harness/desk.ts';
import { waitForDrafts } from '../harness/drafts.ts';
import { typeText } from '../harness/keys.ts';
import { panelOf, pressInPanel, waitForWords } from '../harness/panel.ts';
import { builtExtension, startSession } from '../harness/session.ts';
import { surfaceOf } from '../harness/surfaces.ts';
import { waitUntil } from '../harness/wait.ts';

const text = 'Loket pindah ke lantai 2.\n\nBerlaku mulai Senin 😀';
const edited = `${text}\nBawa KTP.`;

/** Keeps a draft beside a composer, then ends the browser and its network; gives the way to the dead network. */
async function keepAndCrash(kind: 'chromium' | 'firefox', profile: string): Promise<number> {
  const session = await startSession(kind, { extension: builtExtension(kind), profile });
  const page = await session.newPage();
  await openComposer(page, surfaceOf('facebook-feed'));
  await panelOf(page);
  await typeText(page, text);
  await pressInPanel(page, 'Simpan draf');
  await waitForWords(page, 'Tersimpan');
  const watcher = await session.extensionPage('popup.html');
  await waitForDrafts(watcher, (drafts) => drafts[0]?.text === text);
  await session.launched.kill();
  await session.fixtures.close();
  return session.fixtures.proxyPort;
}

describe.each(['chromium', 'firefox'] as const)('in %s, without any network', (kind) => {
  test('the desk lists, opens, edits, deletes and takes back a draft after a crash', {
    timeout: 120_000,
  }, async () => {
    const profile = mkdtempSync(join(tmpdir(), 'siap-tayang-test-'));
    const proxyPort = await keepAndCrash(kind, profile);
    const extension = builtExtension(kind);
    const offline = await launch(kind, { extension, profile, proxyPort });
    const page = await offline.newPage();
    await expect(page.goto('https://www.facebook.com/')).rejects.toThrow();

    const desk = await offline.extensionPage('desk.html');
    await openLink(desk, 'Loket pindah ke lantai 2.');
    await waitUntil(desk, (whole) => document.querySelector('textarea')?.value === whole, text);
    await desk.locator('textarea').click();
    await desk.keyboard.down('Control');
    await desk.keyboard.press('End');
    await desk.keyboard.up('Control');
    await typeText(desk, '\nBawa KTP.');
    await waitForDrafts(desk, (drafts) => drafts[0]?.text === edited && drafts.length === 1);

    await pressNamed(desk, 'Hapus');
    await waitForPageWords(desk, 'dipindah ke tempat sampah');
    await waitForDrafts(desk, ([draft]) => draft?.deletedAt !== null);
    await pressNamed(desk, 'Urungkan');
    await waitForDrafts(desk, ([draft]) => draft?.deletedAt === null);

    await pressNamed(desk, 'Hapus “Loket');
    await waitForPageWords(desk, 'dipindah ke tempat sampah');
    await openLink(desk, 'Tempat sampah');
    await pressNamed(desk, 'Kembalikan “Loket');
    await waitForPageWords(desk, 'kembali ke daftar draf');
    await offline.reload(desk);
    await openLink(desk, 'Draf');
    await openLink(desk, 'Loket pindah ke lantai 2.');
    await waitUntil(desk, (whole) => document.querySelector('textarea')?.value === whole, edited);
    await offline.close();
    rmSync(profile, { recursive: true, force: true });
  });
});
