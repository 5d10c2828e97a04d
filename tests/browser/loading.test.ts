import { describe, expect, test } from 'vitest';
import { openComposer, waitForModel } from '../harness/composer.ts';
import { pressNamed, waitForPageWords } from '../harness/desk.ts';
import { typeText } from '../harness/keys.ts';
import { panelOf, pressInPanel, waitForWords } from '../harness/panel.ts';
import { builtExtension, useSession } from '../harness/session.ts';
import { surfaceOf } from '../harness/surfaces.ts';

const feed = surfaceOf('facebook-feed');
const text = 'Kabar dari Pemprov Banten selesai';

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  const session = useSession(kind, { extension: builtExtension(kind) });

  test('mentions that would become plain text are named before anything is loaded', async () => {
    const page = await session.newPage();
    await openComposer(page, feed);
    await panelOf(page);
    await typeText(page, 'Kabar dari @Pem');
    await page.locator('[role="option"]').click();
    await typeText(page, 'selesai');
    await waitForModel(page, feed.model, text);
    await pressInPanel(page, 'Simpan draf');
    await waitForWords(page, 'Tersimpan');

    const desk = await session.extensionPage('desk.html');
    await pressNamed(desk, 'Muat “Kabar dari');
    await waitForPageWords(desk, 'Simpan isi lama, lalu muat');
    const said = await desk.$eval('dialog', (dialog) =>
      [...dialog.querySelectorAll('div:has(> .entities)')].map((part) => part.textContent),
    );
    expect(said).toEqual([
      'Sebutan dan tautan di kotak itu tersimpan sebagai teks biasa:Pemprov Banten',
      'Sebutan dan tautan di draf ini dimuat sebagai teks biasa:Pemprov Banten',
    ]);
    await pressNamed(desk, 'Batal');
    await page.bringToFront();
    await waitForModel(page, feed.model, text);
    expect(await page.$eval(feed.field, (field) => field.innerHTML)).toContain(
      'spellcheck="false"',
    );
  });

  test('the language chosen in one place is spoken in the others', async () => {
    const page = await session.newPage();
    await openComposer(page, feed);
    await panelOf(page);
    await waitForWords(page, 'Simpan draf');
    const desk = await session.extensionPage('desk.html');
    await waitForPageWords(desk, 'Tempat sampah');
    await desk.select('select.pick', 'en');
    await waitForPageWords(desk, 'New draft');
    expect(await desk.evaluate(() => document.documentElement.lang)).toBe('en');
    await waitForWords(page, 'Save draft');

    const popup = await session.extensionPage('popup.html');
    await waitForPageWords(popup, 'Open the editorial desk');
    await popup.select('select.pick', 'id');
    await waitForPageWords(popup, 'Buka Meja redaksi');
    await waitForWords(page, 'Simpan draf');
    await session.launched.reload(desk);
    await waitForPageWords(desk, 'Draf baru');
  });
});
