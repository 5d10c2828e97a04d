import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { describe, expect, test, vi } from 'vitest';
import { fill, noteOut, openBoard, waitForLane } from '../harness/corrections.ts';
import { openLink, pressNamed, waitForPageWords } from '../harness/desk.ts';
import { waitForDownload } from '../harness/downloads.ts';
import { waitForWords } from '../harness/panel.ts';
import { fileOf, know, loaded, member, take } from '../harness/two-people.ts';
import { unpack } from '../harness/unpack.ts';
import { waitUntil } from '../harness/wait.ts';

vi.setConfig({ testTimeout: 420_000 });

const fact = 'Cek tekanan darah gratis Sabtu, 28 November 2026';
const fromTool = `Tentu! ${fact} untuk semua orang. Yuk datang!`;
const text = `${fact} di Alun-alun Kota Serang. Bawa KTP.`;
const title = 'Cek tekanan darah gratis';

/** A prompt with one fact and one goal, as it is copied. */
async function copyPrompt(desk: Page): Promise<void> {
  await openLink(desk, 'Bengkel prompt');
  await waitForPageWords(desk, 'bagian siap');
  await desk.locator('#prompt-office').fill('Dinas Kesehatan Kota Serang');
  await desk.locator('#prompt-goal').fill('datang cek kesehatan');
  await desk.locator('#prompt-fact-what').fill(fact);
  await pressNamed(desk, 'Salin prompt');
  await waitForPageWords(desk, 'Prompt disalin.');
}

/** The text of the tool beside the person's own, with its date looked up. */
async function passGate(desk: Page): Promise<void> {
  await openLink(desk, 'AI');
  await waitForPageWords(desk, 'AI dipakai untuk apa?');
  await pressNamed(desk, 'Tempel teks AI');
  await desk.locator('.gate form textarea[name="text"]').fill(fromTool);
  await desk.locator('.gate form [name="tool"]').fill('ChatGPT');
  await pressNamed(desk, 'Simpan teks AI');
  await waitForPageWords(desk, 'persen kata berubah. Ini keterangan, bukan nilai lulus.');
  const date = 'Sabtu, 28 November 2026';
  await desk.locator(`.gate-claims [aria-label="Sumber untuk ${date}"]`).fill('Surat 440/1182');
  await desk.locator(`.gate-claims [type="checkbox"][aria-label="${date}"]`).click();
  await waitUntil(
    desk,
    (selector: string) => document.querySelector<HTMLInputElement>(selector)?.checked === true,
    `.gate-claims [type="checkbox"][aria-label="${date}"]`,
  );
}

/** Everything that the archive of this computer says, page by page. */
async function archived(desk: Page, downloads: string): Promise<string> {
  await openLink(desk, 'Arsip');
  await waitForPageWords(desk, '2 unggahan terpilih');
  await pressNamed(desk, 'Unduh arsip');
  await waitForPageWords(desk, 'Arsip berisi 2 unggahan selesai');
  const folder = join(downloads, 'isi');
  unpack(unzipSync(readFileSync(await waitForDownload(desk, downloads, '.zip'))), folder);
  const posts = join(folder, 'unggahan');
  return readdirSync(posts, { encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => readFileSync(join(posts, name), 'utf8'))
    .join('\n');
}

describe.each(['chromium', 'firefox'] as const)('the newsroom in %s', (kind) => {
  test('a post goes from its prompt to its correction, and the archive tells all of it', async () => {
    const author = await member(kind, 'Dewi Anggraini', 'kontributor');
    const editor = await member(kind, 'Rina Hartati', 'editor');
    await know(author, editor);
    await know(editor, author);
    const { desk, downloads } = author;

    await copyPrompt(desk);
    await openLink(desk, 'Draf');
    await openLink(desk, 'Draf baru');
    await desk.locator('textarea').fill(text);
    await waitForPageWords(desk, 'Tersimpan');
    await passGate(desk);
    await take(editor, await fileOf(author));
    await editor.desk.locator('.decide [value="approved"]').click();
    await pressNamed(editor.desk, 'Catat putusan');
    await waitForPageWords(editor.desk, 'dicatat: ');
    await take(author, await fileOf(editor));

    const composer = await loaded(author, 'facebook-feed', text);
    await waitForWords(composer, 'Sama dengan versi disetujui');
    await waitForWords(composer, 'Rina Hartati');
    await composer.close();
    await desk.bringToFront();
    await openLink(desk, 'Draf');
    await openLink(desk, title);
    await noteOut(desk, 'https://www.facebook.com/p/1');

    await openLink(desk, 'Ralat unggahan ini');
    await waitForPageWords(desk, 'Unggahan yang keliru');
    await fill(desk, 'claim', 'cek tekanan darah di Alun-alun Kota Serang');
    await fill(desk, 'fact', 'cek tekanan darah di Puskesmas Ciruas');
    await pressNamed(desk, 'Catat perkara');
    await waitForPageWords(desk, 'Usul: ');
    await pressNamed(desk, 'Tulis ralat');
    await desk.waitForSelector('textarea');
    const answer = await desk.$eval('textarea', ({ value }) => value);
    expect(answer).toContain('Yang benar: cek tekanan darah di Puskesmas Ciruas.');
    const corrected = await loaded(author, 'facebook-feed', answer);
    await waitForWords(corrected, 'belum pernah disetujui');
    await corrected.close();
    await desk.bringToFront();
    await openLink(desk, 'Draf');
    await openLink(desk, 'RALAT. Di unggahan');
    await noteOut(desk, 'https://www.facebook.com/p/2');
    await openBoard(desk);
    await waitForLane(desk, 'done', ['cek tekanan darah di Alun-alun Kota Serang']);

    const told = await archived(desk, downloads);
    for (const words of [
      text,
      'ChatGPT',
      'Tentu!',
      'Surat 440/1182',
      'Rina Hartati',
      'https://www.facebook.com/p/1',
      'RALAT. Di unggahan',
      'https://www.facebook.com/p/2',
      'Diralat',
    ]) {
      expect(told).toContain(words);
    }
  });
});
