import { readFileSync } from 'node:fs';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { BrowserKind } from '../../scripts/browsers/find.ts';
import { faultsIn } from '../harness/axe.ts';
import {
  call,
  chooseFile,
  choosePlace,
  everything,
  fileWith,
  startComputer,
  writtenFile,
} from '../harness/backup.ts';
import { openLink, pressNamed, waitForPageWords } from '../harness/desk.ts';
import { waitUntil } from '../harness/wait.ts';

vi.setConfig({ testTimeout: 180_000 });

async function computer(kind: BrowserKind) {
  const started = await startComputer(kind);
  onTestFinished(() => started.close());
  return started.desk;
}

/** A furnished desk, and its backup on this disk. */
async function backedUp(kind: BrowserKind) {
  const desk = await computer(kind);
  await call(desk, 'furnish');
  await choosePlace(desk);
  await pressNamed(desk, 'Cadangkan sekarang');
  await waitForPageWords(desk, '3 draf tercadang');
  return { desk, file: await writtenFile(desk) };
}

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  test('a second profile that imports the backup shows the same desk', async () => {
    const { desk, file } = await backedUp(kind);
    const other = await computer(kind);
    await chooseFile(other, file);
    await waitForPageWords(other, 'Isi berkas sebelum diimpor');
    expect(await everything(other)).toEqual([[], [], [], []]);
    await pressNamed(other, 'Impor 6 isi');
    await waitForPageWords(other, '6 isi masuk');
    expect(await everything(other)).toEqual(await everything(desk));

    await openLink(other, 'Draf');
    await waitForPageWords(other, 'Posyandu buka hari Sabtu.');
    await waitForPageWords(other, '<img src=x onerror="document.title=1">Loket pindah.');
    expect(
      await other.evaluate(() => [document.querySelector('main img'), document.title]),
    ).toEqual([null, 'Draf · Meja redaksi']);
    await openLink(other, 'Tempat sampah');
    await waitForPageWords(other, 'Dibuang.');

    await openLink(other, 'Cadangan');
    await chooseFile(other, file);
    await waitForPageWords(other, 'Tidak ada yang baru');
  });

  test('a locked backup opens with its six words and no others', async () => {
    const desk = await computer(kind);
    await call(desk, 'furnish');
    await choosePlace(desk);
    await desk.locator('[name="locked"]').click();
    await pressNamed(desk, 'Cadangkan sekarang');
    const words = await desk.waitForSelector('.backup-words code');
    const passphrase = await words?.evaluate((code) => code.textContent);
    expect(passphrase?.split(' ')).toHaveLength(6);
    expect(await faultsIn(desk)).toEqual([]);
    await pressNamed(desk, 'Sudah saya catat');
    await waitForPageWords(desk, '3 draf tercadang');
    const file = await writtenFile(desk);
    expect(readFileSync(file).includes('Posyandu')).toBe(false);

    const other = await computer(kind);
    await chooseFile(other, file);
    await other.locator('[name="words"]').fill('pantai lampu kertas embun sawah gitar');
    await pressNamed(other, 'Buka berkas');
    await waitForPageWords(other, 'Enam kata sandi tidak cocok');
    await other
      .locator('[name="words"]')
      .fill(`  ${passphrase?.toUpperCase().replaceAll(' ', ', ')}`);
    await pressNamed(other, 'Buka berkas');
    await pressNamed(other, 'Impor 6 isi');
    await waitForPageWords(other, '6 isi masuk');
    expect(await everything(other)).toEqual(await everything(desk));
  });

  test('a bad file gets a clear sentence, writes nothing, and the desk still answers', async () => {
    const { desk, file } = await backedUp(kind);
    const before = await everything(desk);
    const bytes = readFileSync(file);
    const jpeg = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 0x10);
    for (const [content, words] of [
      ['', 'Ini bukan berkas cadangan Siap Tayang'],
      [jpeg, 'Ini bukan berkas cadangan Siap Tayang'],
      ['{"notes":[{"text":"Halo"}]}', 'Ini bukan berkas cadangan Siap Tayang'],
      [bytes.subarray(0, Math.floor(bytes.length * 0.7)), 'Berkas ini tidak utuh'],
    ] as const) {
      await chooseFile(desk, fileWith(content));
      await waitForPageWords(desk, words);
      expect(await everything(desk)).toEqual(before);
      await openLink(desk, 'Draf');
      await waitForPageWords(desk, 'Posyandu buka hari Sabtu.');
      await openLink(desk, 'Cadangan');
      await desk.waitForSelector('input[type="file"]');
    }
  });

  test.each(['light', 'dark'])('what a file brings is told without faults: %s', async (theme) => {
    const { file } = await backedUp(kind);
    const other = await computer(kind);
    await other.evaluate((wanted) => {
      document.documentElement.dataset.theme = wanted;
    }, theme);
    await chooseFile(other, file);
    await waitForPageWords(other, 'Isi berkas sebelum diimpor');
    expect(await faultsIn(other)).toEqual([]);
    await other.setViewport({ width: 320, height: 700 });
    await waitUntil(other, () => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth <= clientWidth;
    });
    expect(await faultsIn(other)).toEqual([]);
  });
});
