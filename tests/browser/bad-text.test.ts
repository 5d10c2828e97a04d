import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { fixtureReport, openComposer, waitForModel } from '../harness/composer.ts';
import { loadNewestDraft } from '../harness/desk.ts';
import { waitForDrafts } from '../harness/drafts.ts';
import { hearFaults } from '../harness/faults.ts';
import { sayYes } from '../harness/keeping.ts';
import { typeText } from '../harness/keys.ts';
import { panelOf, pressInPanel, waitForWords } from '../harness/panel.ts';
import { builtExtension, startSession, useSession } from '../harness/session.ts';
import { surfaceOf } from '../harness/surfaces.ts';
import { waitUntil } from '../harness/wait.ts';

const feed = surfaceOf('facebook-feed');

/** Lines of 90 characters, none like another, so that a lost or moved one is seen. */
const long = (length: number) =>
  Array.from({ length: Math.ceil(length / 90) }, (_, at) =>
    `${at} Layanan adminduk keliling hadir di Kecamatan Cipocok Jaya setiap hari.`.padEnd(89, '.'),
  )
    .join('\n')
    .slice(0, length);

const texts = [
  { what: '63,206 characters', text: long(63_206), isTooLong: false },
  { what: '70,000 characters', text: long(70_000), isTooLong: true },
  { what: 'emoji only', text: '😀👩‍👩‍👧‍👦🏳️‍🌈\n🇮🇩👍🏽\n\n❤️', isTooLong: false },
  {
    what: 'right-to-left',
    text: 'السلام عليكم\n\nمواعيد الخدمة 08.00–15.00 في سيرانغ',
    isTooLong: false,
  },
];

/** Pastes as a person does: with the keys, from the clipboard. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((copied) => {
    const area = document.createElement('textarea');
    area.value = copied;
    document.body.append(area);
    area.select();
    document.execCommand('copy');
    area.remove();
  }, text);
  await page.locator(feed.field).click();
  await page.keyboard.down('Control');
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
}

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  test.each(texts)('$what: shown, kept and loaded back exactly', async ({ text, isTooLong }) => {
    const session = await startSession(kind, { extension: builtExtension(kind) });
    const page = await session.newPage();
    const faults = hearFaults(page);
    await openComposer(page, feed);
    await panelOf(page);
    await paste(page, text);
    await waitForModel(page, feed.model, text);
    if (isTooLong) await waitForWords(page, 'Hanya bagian awal tulisan yang diperiksa');
    await pressInPanel(page, 'Simpan draf');
    await waitForWords(page, 'Tersimpan');
    const desk = await session.extensionPage('desk.html');
    await waitForDrafts(desk, (all) => all[0]?.text === text);

    await page.bringToFront();
    await openComposer(page, feed);
    await panelOf(page);
    await desk.bringToFront();
    await loadNewestDraft(desk);
    await waitForModel(page, feed.model, text);
    await waitForDrafts(desk, (all) => all.length === 1 && all[0]?.text === text);
    expect((await fixtureReport(page)).errors).toEqual([]);
    expect(faults()).toEqual([]);
    await session.close();
  });

  describe('nothing', () => {
    const session = useSession(kind, { extension: builtExtension(kind) });

    test('cannot be kept, and never takes the place of a text that was', async () => {
      const page = await session.newPage();
      await openComposer(page, feed);
      await panelOf(page);
      const isLocked = (name: string) =>
        [...(document.querySelector(name)?.shadowRoot?.querySelectorAll('button') ?? [])].some(
          ({ textContent, disabled }) => textContent === 'Simpan draf' && disabled,
        );
      await waitUntil(page, isLocked, 'siap-tayang-panel');
      await typeText(page, 'Loket');
      await sayYes(page);
      await page.locator(feed.field).click();
      await page.keyboard.press('End');
      await typeText(page, ' buka');
      await page.keyboard.down('Control');
      await page.keyboard.press('a');
      await page.keyboard.up('Control');
      await page.keyboard.press('Backspace');
      await waitForModel(page, feed.model, '');
      await waitUntil(page, isLocked, 'siap-tayang-panel');
      const desk = await session.extensionPage('desk.html');
      const kept = await waitForDrafts(desk, (all) => all[0]?.text === 'Loket buka');
      expect(kept).toHaveLength(1);
    });
  });
});
