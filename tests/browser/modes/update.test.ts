import { describe, expect, onTestFinished, test } from 'vitest';
import type { BrowserKind } from '../../../scripts/browsers/find.ts';
import { fixtureReport, openComposer, waitForModel } from '../../harness/composer.ts';
import { waitForDrafts } from '../../harness/drafts.ts';
import { copyExtension } from '../../harness/extension-copy.ts';
import { hearFaults } from '../../harness/faults.ts';
import { sayYes } from '../../harness/keeping.ts';
import { typeText } from '../../harness/keys.ts';
import {
  countPanels,
  panelOf,
  pressInPanel,
  waitForFailure,
  waitForWords,
} from '../../harness/panel.ts';
import { builtExtension, startSession } from '../../harness/session.ts';
import { surfaceOf } from '../../harness/surfaces.ts';
import { waitUntil } from '../../harness/wait.ts';

const feed = surfaceOf('facebook-feed');

/** A composer with a kept text, in a browser whose extension can be updated. */
async function startWriting(kind: BrowserKind) {
  const copy = copyExtension(builtExtension(kind));
  const session = await startSession(kind, { extension: copy.folder });
  onTestFinished(async () => {
    await session.close();
    copy.remove();
  });
  const page = await session.newPage();
  const faults = hearFaults(page);
  await openComposer(page, feed);
  await panelOf(page);
  await typeText(page, 'Halo');
  await sayYes(page);
  await page.locator(feed.field).click();
  return { page, session, faults, update: () => copy.update(session.launched) };
}

test('mode 23: in chromium an update is told in a calm sentence, and the text stays', async () => {
  const { page, session, faults, update } = await startWriting('chromium');
  const before = await page.$eval(feed.field, (element) => element.innerHTML);
  await update();
  await page.locator(feed.field).click();
  await waitForFailure(page, 'extension.updated');
  expect(await page.$eval(feed.field, (element) => element.innerHTML)).toBe(before);

  await typeText(page, ' warga');
  await waitForModel(page, feed.model, 'Halo warga');
  await pressInPanel(page, 'Simpan draf');
  await waitForFailure(page, 'extension.updated');
  expect(await countPanels(page)).toBe(1);
  expect((await fixtureReport(page)).errors).toEqual([]);
  expect(faults()).toEqual([]);

  const desk = await session.extensionPage('desk.html');
  const kept = await waitForDrafts(desk, (drafts) => drafts.length > 0);
  expect(kept.map(({ text }) => text)).toEqual(['Halo']);
});

test('mode 23: in chromium a page that is loaded anew after an update keeps again', async () => {
  const { page, session, update } = await startWriting('chromium');
  await update();
  await openComposer(page, feed);
  await panelOf(page);
  await typeText(page, 'Kembali');
  const desk = await session.extensionPage('desk.html');
  await waitForDrafts(
    desk,
    (all) =>
      all
        .map(({ text }) => text)
        .sort()
        .join() === 'Halo,Kembali',
  );
});

test('mode 23: in firefox the new panel takes the old one’s place, and keeps the text', async () => {
  const { page, session, faults, update } = await startWriting('firefox');
  const before = await page.$eval(feed.field, (element) => element.innerHTML);
  await page.$eval('siap-tayang-panel', (old) => old.setAttribute('data-old', ''));
  await update();
  await waitUntil(page, () => document.querySelector('siap-tayang-panel:not([data-old])') !== null);
  expect(await countPanels(page)).toBe(1);
  expect(await page.$eval(feed.field, (element) => element.innerHTML)).toBe(before);

  await page.locator(feed.field).click();
  await page.keyboard.press('End');
  await typeText(page, ' warga');
  await waitForModel(page, feed.model, 'Halo warga');
  await waitForWords(page, 'Tersimpan');
  expect(await countPanels(page)).toBe(1);
  expect((await fixtureReport(page)).errors).toEqual([]);
  expect(faults()).toEqual([]);

  const desk = await session.extensionPage('desk.html');
  const kept = await waitForDrafts(desk, (all) => all.some(({ text }) => text === 'Halo warga'));
  expect(kept.map(({ text }) => text)).toContain('Halo');
});

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  test('mode 23: an update in mid-save leaves no half text and no second panel', async () => {
    const { page, session, faults, update } = await startWriting(kind);
    const updated = update();
    await typeText(page, ' warga Serang, loket buka sampai sore.');
    await updated;
    await page.bringToFront();
    await panelOf(page);
    expect(await countPanels(page)).toBe(1);
    expect(faults()).toEqual([]);
    const desk = await session.extensionPage('desk.html');
    const kept = await waitForDrafts(desk, (drafts) => drafts.length > 0);
    for (const { text } of kept)
      expect('Halo warga Serang, loket buka sampai sore.').toContain(text);
  });
});
