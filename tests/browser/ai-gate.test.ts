import type { Page } from 'puppeteer-core';
import { describe, expect, test, vi } from 'vitest';
import { faultsIn } from '../harness/axe.ts';
import { openComposer } from '../harness/composer.ts';
import {
  loadNewestDraft,
  openDraft,
  openLink,
  pressNamed,
  waitForPageWords,
} from '../harness/desk.ts';
import { waitForDrafts } from '../harness/drafts.ts';
import { panelOf, pressInPanel, waitForWords } from '../harness/panel.ts';
import { recordsOnDisk } from '../harness/records.ts';
import { builtExtension, useSession } from '../harness/session.ts';
import { surfaceOf } from '../harness/surfaces.ts';
import { waitUntil } from '../harness/wait.ts';

vi.setConfig({ testTimeout: 120_000 });

const text =
  'Kepala Dinas Kominfo mengajak warga usia 18 tahun ke atas datang Sabtu, 28 November 2026. “Kami siap melayani warga,” ujar Kepala Dinas Aptika, Dewi Anggraini.';
const fromTool = `Tentu, berikut takarirnya: ${text} <script>alert(1)</script>`;
const facts =
  'Plt. Kepala Dinas Kominfo. Usia 18 tahun ke atas. Sabtu, 28 November 2026. Kepala Bidang Aptika, Dewi Anggraini.';

const claim = (words: string) => `.gate-claims [type="checkbox"][aria-label="${words}"]`;

/** Waits until a claim is ticked, or open. */
const waitForClaim = (desk: Page, words: string, isTicked: boolean) =>
  waitUntil(
    desk,
    ([selector, wanted]: readonly [string, boolean]) =>
      document.querySelector<HTMLInputElement>(selector)?.checked === wanted,
    [claim(words), isTicked] as const,
  );

async function pasteAiText(desk: Page): Promise<void> {
  await pressNamed(desk, 'Tempel teks AI');
  await desk.locator('.gate form textarea[name="text"]').fill(fromTool);
  await desk.locator('.gate form [name="tool"]').fill('ChatGPT');
  await pressNamed(desk, 'Simpan teks AI');
  await waitForPageWords(desk, 'persen kata berubah. Ini keterangan, bukan nilai lulus.');
}

async function tick(desk: Page, words: string, source: string): Promise<void> {
  await desk.locator(`.gate-claims [aria-label="Sumber untuk ${words}"]`).fill(source);
  await desk.locator(claim(words)).click();
  await waitForClaim(desk, words, true);
}

/** What was found in the claims, as it is told. */
const doubtsOn = (desk: Page): Promise<string[]> =>
  desk.$$eval('.gate-claims .should', (parts) => parts.map(({ textContent }) => textContent));

describe.each(['chromium', 'firefox'] as const)('the gate for AI texts in %s', (kind) => {
  const session = useSession(kind, { extension: builtExtension(kind) });

  test('names what the facts do not say, keeps ticks, and opens a claim that changes', async () => {
    let desk = await openDraft(session, text);
    await openLink(desk, 'AI');
    await waitForPageWords(desk, 'AI dipakai untuk apa?');
    await desk.locator('textarea[aria-labelledby="gate-facts"]').click();
    await desk.keyboard.type(facts);
    await pasteAiText(desk);
    await waitForPageWords(desk, 'Dijawab oleh riwayat: teks dari ChatGPT.');
    await waitForPageWords(desk, 'Teks AI ini memuat perintah atau kode.');
    await waitUntil(desk, () => document.querySelectorAll('.gate-claims .should').length === 3);
    expect(await doubtsOn(desk)).toEqual([
      '“Plt.” atau “Pj.” hilang. Di fakta: “Plt. Kepala Dinas Kominfo”.',
      'Kutipan ini tidak ada di fakta.',
      'Jabatannya berubah. Di fakta: “Kepala Bidang Aptika”.',
    ]);
    expect(await faultsIn(desk)).toEqual([]);

    await desk.locator('#gate-checker').fill('Dewi A.');
    await tick(desk, '18 tahun', 'Juknis, bab 2');
    await tick(desk, 'Sabtu, 28 November 2026', 'Surat 440/1182');
    const address = await desk.evaluate(() => location.hash);
    await desk.close();
    desk = await session.extensionPage(`desk.html${address}`);
    await waitForClaim(desk, '18 tahun', true);
    await waitForPageWords(desk, 'Juknis, bab 2');

    await openLink(desk, 'Tulis');
    await desk.locator('textarea').fill(text.replace('18 tahun', '17 tahun'));
    await waitForDrafts(desk, (drafts) => drafts.some((one) => one.text.includes('17 tahun')));
    await openLink(desk, 'AI');
    await waitForClaim(desk, '17 tahun', false);
    await waitForClaim(desk, 'Sabtu, 28 November 2026', true);

    const draft = address.replace('#ai/', '');
    const kept = (await recordsOnDisk(desk)).filter(({ record }) => record.draft === draft);
    const bodies = kept.map(({ record }) => record.body as Record<string, unknown>);
    expect(bodies).toHaveLength(2);
    expect(bodies.find(({ provenance }) => provenance)?.texts).toEqual({ facebook: fromTool });
    expect(bodies.find(({ provenance }) => !provenance)?.texts).toEqual({ facebook: text });
  });

  test('tells the panel beside a composer what is not ticked yet', async () => {
    const page = await session.newPage();
    await openComposer(page, surfaceOf('facebook-feed'));
    await panelOf(page);
    const desk = await openDraft(session, text);
    await openLink(desk, 'AI');
    await waitForPageWords(desk, 'AI dipakai untuk apa?');
    await pasteAiText(desk);
    await openLink(desk, 'Draf');
    await loadNewestDraft(desk);
    await page.bringToFront();
    await pressInPanel(page, 'Periksa');
    await waitForWords(page, 'Siapa yang menyunting hasil AI dan memeriksa tiap faktanya?');
  });
});
