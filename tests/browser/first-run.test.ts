import type { Page } from 'puppeteer-core';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { askedLater, askedPermissions } from '../../components/help/asked-permissions.ts';
import { practicePost } from '../../lib/core/practice/practice-post.ts';
import type { BrowserKind } from '../../scripts/browsers/find.ts';
import { faultsIn } from '../harness/axe.ts';
import { openDraft, openLink, pressNamed, waitForPageWords } from '../harness/desk.ts';
import { draftsOnDisk } from '../harness/drafts.ts';
import { focusedInPage, tabTo, useByKeys } from '../harness/focus.ts';
import { pressTogether } from '../harness/keys.ts';
import { pageAt } from '../harness/page-at.ts';
import { inPanel, waitForWords } from '../harness/panel.ts';
import {
  openHintOf,
  practiceIndex,
  practiceSteps,
  practiceText,
  waitForCheck,
  waitForPractice,
  waitForPracticeText,
} from '../harness/practice.ts';
import { builtExtension, startSession } from '../harness/session.ts';
import { paint } from '../harness/theme.ts';
import { waitUntil } from '../harness/wait.ts';

vi.setConfig({ testTimeout: 120_000 });

/** A browser into which the extension was put just now. */
async function install(kind: BrowserKind) {
  const session = await startSession(kind, {
    extension: builtExtension(kind),
    keepsFirstRun: true,
  });
  onTestFinished(session.close);
  const page = await pageAt(session, '/desk.html#mulai');
  await page.setViewport({ width: 1366, height: 900 });
  await page.bringToFront();
  await waitForPageWords(page, 'Anda menulis untuk instansi mana?');
  return { session, page };
}

/** What the built manifest asks for, and what of it is asked later. */
const asksOf = (page: Page) =>
  page.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { getManifest(): Record<string, string[] | undefined> } };
    };
    const manifest = chrome.runtime.getManifest();
    return {
      now: manifest.permissions ?? [],
      later: [
        ...(manifest.optional_permissions ?? []),
        ...(manifest.optional_host_permissions ?? []),
      ],
      hosts: manifest.host_permissions ?? [],
    };
  });

const flat = (asked: Readonly<Record<string, readonly string[]>>) => Object.values(asked).flat();

/** The panel is looked at in its own suites. */
const isOfPanel = (fault: string): boolean => fault.includes('class="badge"');

/** Nothing is cut or wrong for axe, at a width and in both themes. */
async function expectNoFaults(page: Page, width: number, isPanelLeftOut = false): Promise<void> {
  await page.setViewport({ width, height: 768 });
  await waitUntil(
    page,
    (wanted: number) =>
      innerWidth === wanted &&
      document.documentElement.scrollWidth <= document.documentElement.clientWidth,
    width,
  );
  for (const theme of ['light', 'dark']) {
    await paint(page, theme);
    const faults = (await faultsIn(page)).filter((fault) => !isPanelLeftOut || !isOfPanel(fault));
    expect(faults, `${width} ${theme}`).toEqual([]);
  }
}

describe.each(['chromium', 'firefox'] as const)('after an installation in %s', (kind) => {
  test('three questions, then a post goes from event to service by the hints of the panel alone', async () => {
    const { session, page } = await install(kind);
    await page.locator('[name="office"]').fill('Dinas Kesehatan Kota Serang');
    await page.select('[name="readers"]', 'kesehatan');
    await waitForPageWords(page, 'Target keterbacaan');
    await pressNamed(page, 'Simpan dan mulai latihan');
    await waitForPractice(page);
    await waitForCheck(page);
    const before = await practiceIndex(page);
    expect(before).toBeGreaterThanOrEqual(60);

    let text = practicePost;
    let index = before;
    for (const step of practiceSteps) {
      await openHintOf(page, step);
      await step.act(page);
      text = step.after(text);
      await waitForPracticeText(page, text);
      await waitForCheck(page);
      const now = await practiceIndex(page);
      expect(now, step.name).toBeLessThanOrEqual(index);
      index = now;
    }
    expect(index).toBeLessThan(30);
    await waitForPageWords(
      page,
      `Dari acara ke layanan. Indeks seremonial ${before} menjadi ${index}`,
    );

    // What was kept of it is there again, and is no draft.
    await waitForWords(page, 'Tersimpan');
    await session.launched.reload(page);
    await waitForPracticeText(page, text);
    expect(await draftsOnDisk(page)).toEqual([]);
    const desk = await session.extensionPage('desk.html#pengaturan');
    await waitUntil(
      desk,
      () =>
        document.querySelector<HTMLInputElement>('[name="office"]')?.value ===
          'Dinas Kesehatan Kota Serang' &&
        document.querySelector<HTMLSelectElement>('[name="readers"]')?.value === 'kesehatan',
    );
  });

  test('everything can be done by keys, and each question be left out', async () => {
    // A page that the extension opened has no keyboard in Firefox while nobody pressed into it.
    const session = await startSession(kind, { extension: builtExtension(kind) });
    onTestFinished(session.close);
    const page = await session.extensionPage('desk.html#mulai');
    await page.setViewport({ width: 1366, height: 900 });
    await page.bringToFront();
    await page.waitForSelector('[name="office"]');
    await tabTo(page, 'Bahasa Indonesia', focusedInPage);
    await page.keyboard.press('ArrowDown');
    await waitForPageWords(page, 'Which office do you write for?');
    await page.keyboard.press('ArrowUp');
    await waitForPageWords(page, 'Anda menulis untuk instansi mana?');
    await useByKeys(page, 'Simpan dan mulai latihan', focusedInPage);
    await waitForPractice(page);
    await waitForCheck(page);
    await page.focus('.practice-field');
    await pressTogether(page, 'Control', 'Home');
    await pressTogether(page, 'Alt', 'BracketRight');
    await page.waitForSelector(inPanel('.card-float'));
    await useByKeys(page, 'Pindahkan ke atas');
    await waitForPracticeText(page, practiceSteps[0]?.after(practicePost) ?? '');
    await page.focus('.practice-field');
    await pressTogether(page, 'Control', 'z');
    await waitForPracticeText(page, practicePost);
  });

  test('the permissions that are explained are those that are asked for', async () => {
    const { session, page } = await install(kind);
    const { now, later, hosts } = await asksOf(page);
    const told = flat(askedPermissions);
    expect(now.filter((asked) => !told.includes(asked))).toEqual([]);
    expect(later.toSorted()).toEqual(flat(askedLater).toSorted());
    for (const host of hosts.map((pattern) => new URL(pattern.replace('*', '')).hostname))
      await waitForPageWords(page, host);
    await expectNoFaults(page, 320);
    await pressNamed(page, 'Lewati latihan');
    await waitForPageWords(page, 'Belum ada draf');
    const practice = await session.extensionPage('practice.html');
    await waitForPractice(practice);
    await expectNoFaults(practice, 320, true);
    await expectNoFaults(practice, 1366, true);
    expect(await practiceText(practice)).toContain('Dalam rangka');
  });

  test('a finding at the desk leads to its lesson, and the draft is as it was', async () => {
    const session = await startSession(kind, { extension: builtExtension(kind) });
    onTestFinished(session.close);
    const desk = await openDraft(session, practicePost);
    await pressNamed(desk, 'Kalimat pertama belum untuk warga');
    await openLink(desk, 'Pelajari');
    await waitForPageWords(desk, 'Periksa tekanan darah gratis di puskesmas terdekat');
    await openLink(desk, 'Pelajaran berikutnya: Singkatan atau istilah belum dijelaskan');
    await waitForPageWords(desk, 'Pelatihan untuk pedagang dibuka Senin.');
    await openLink(desk, 'Semua pelajaran');
    await waitForPageWords(desk, 'Halaman penyelamat');
    const drafts = await draftsOnDisk(desk);
    expect(drafts.map(({ text }) => text)).toEqual([practicePost]);
  });
});
