import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { describe, expect, test, vi } from 'vitest';
import type { BrowserKind } from '../../scripts/browsers/find.ts';
import { faultsIn } from '../harness/axe.ts';
import {
  type Computer,
  call,
  chooseFile,
  computerForTest,
  everything,
  fileWith,
} from '../harness/backup.ts';
import { openLink, pressNamed, waitForPageWords } from '../harness/desk.ts';
import { waitForDownload } from '../harness/downloads.ts';
import { waitUntil } from '../harness/wait.ts';

vi.setConfig({ testTimeout: 240_000 });

/** A desk whose draft about the posyandu is open at its page of sharing. */
async function sharing(kind: BrowserKind): Promise<Computer> {
  const author = await computerForTest(kind);
  await call(author.desk, 'furnish');
  await openLink(author.desk, 'Draf');
  await openSharing(author.desk);
  return author;
}

async function openSharing(desk: Page) {
  await openLink(desk, 'Posyandu buka hari Sabtu.');
  await openLink(desk, 'Bagikan');
  await waitForPageWords(desk, 'Berkas tinjauan');
}

/** The file that was made, on this disk. */
async function downloaded({ desk, downloads }: Computer): Promise<string> {
  await waitForPageWords(desk, 'sudah diunduh');
  return waitForDownload(desk, downloads, '.siaptayang');
}

/** Makes an open review file. */
async function openFile(from: Computer): Promise<string> {
  await from.desk.locator('[name="lock"][value="open-file"]').click();
  await pressNamed(from.desk, 'Buat berkas tinjauan');
  return downloaded(from);
}

async function atOpening({ desk }: Computer) {
  await openLink(desk, 'Draf');
  await openLink(desk, 'Buka kiriman');
  await desk.waitForSelector('input[type="file"]');
}

/** Drops a file on the open page, as a person does from a folder. */
const drop = (desk: Page, path: string) =>
  desk.evaluate((content) => {
    const carried = new DataTransfer();
    const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
    carried.items.add(new File([bytes], 'tinjauan.siaptayang'));
    const event = new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: carried });
    document.body.dispatchEvent(event);
  }, readFileSync(path).toString('base64'));

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  test('a draft goes to another profile by a locked file, and a decision comes back by a file', async () => {
    const author = await sharing(kind);
    expect(await faultsIn(author.desk)).toEqual([]);
    await pressNamed(author.desk, 'Buat berkas tinjauan');
    const shown = await author.desk.waitForSelector('.backup-words code');
    const words = (await shown?.evaluate((code) => code.textContent)) ?? '';
    expect(words.split(' ')).toHaveLength(6);
    await pressNamed(author.desk, 'Sudah saya catat');
    const file = await downloaded(author);
    expect(file).toMatch(/tinjauan-[0-9a-f]{4}-\d{4}-\d\d-\d\d\.siaptayang$/);
    expect(readFileSync(file).includes('Posyandu')).toBe(false);

    const reviewer = await computerForTest(kind);
    await atOpening(reviewer);
    await chooseFile(reviewer.desk, file);
    await reviewer.desk.locator('[name="words"]').fill(words);
    await pressNamed(reviewer.desk, 'Buka berkas');
    await waitForPageWords(reviewer.desk, 'Draf “Posyandu buka hari Sabtu.”');
    expect(await faultsIn(reviewer.desk)).toEqual([]);
    expect((await everything(reviewer.desk)).flat()).toEqual([]);
    await pressNamed(reviewer.desk, 'Masukkan 2 rekaman');
    await waitForPageWords(reviewer.desk, '2 rekaman masuk');

    await call(reviewer.desk, 'approve');
    await openLink(reviewer.desk, 'Buka drafnya');
    await openLink(reviewer.desk, 'Bagikan');
    const back = await openFile(reviewer);

    await openLink(author.desk, 'Draf');
    await waitForPageWords(author.desk, 'Loket pindah');
    const before = (await everything(author.desk))[0];
    await drop(author.desk, back);
    await pressNamed(author.desk, 'Masukkan 1 rekaman');
    await waitForPageWords(author.desk, '1 rekaman masuk');
    expect((await everything(author.desk))[0]).toEqual(before);
    await openLink(author.desk, 'Lihat riwayatnya');
    await waitForPageWords(author.desk, 'Hendra');

    await openLink(author.desk, 'Draf');
    await waitForPageWords(author.desk, 'Loket pindah');
    await drop(author.desk, back);
    await waitForPageWords(author.desk, 'Tidak ada yang baru di kiriman ini');
  });

  test('an answer by WhatsApp is shown as a statement, and noted', async () => {
    const { desk } = await sharing(kind);
    await pressNamed(desk, 'Siapkan pesan');
    const field = await desk.waitForSelector('textarea[readonly]');
    const message = (await field?.evaluate((area) => (area as HTMLTextAreaElement).value)) ?? '';
    // An answer stands for every text of the version.
    expect(message).toMatch(/\*Facebook\*\nPosyandu buka[\s\S]*\*Instagram\*\nPosyandu 😀/u);
    const code = /SETUJU ([0-9A-F]{4,})/.exec(message)?.[1];
    const chat = [
      `12/11/26 09.15 - Rina: ${message}`,
      `12/11/26 09.20 - <b>Budi</b>: SETUJU ${code}`,
      '12/11/26 09.21 - Sari: SETUJU 0000000',
    ].join('\n');
    await desk.locator('[name="pasted"]').fill(chat);
    await pressNamed(desk, 'Baca jawaban');
    await waitForPageWords(desk, 'dicatat admin: pernyataan, bukan bukti');
    await waitForPageWords(desk, 'Kode 0000000 tidak cocok dengan versi mana pun');
    expect(await faultsIn(desk)).toEqual([]);
    await pressNamed(desk, 'Catat 1 putusan');
    await waitForPageWords(desk, '1 putusan dicatat');
    await openLink(desk, 'Riwayat');
    await waitForPageWords(desk, 'Disetujui');
  });

  test('a bad file gets a clear sentence and writes nothing', async () => {
    const author = await sharing(kind);
    const bytes = readFileSync(await openFile(author));
    const { desk } = author;
    await atOpening(author);
    const before = await everything(desk);
    for (const [content, words] of [
      ['', 'Ini bukan berkas tinjauan Siap Tayang'],
      [Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), 'Ini bukan berkas tinjauan Siap Tayang'],
      [bytes.subarray(0, Math.floor(bytes.length * 0.7)), 'terpotong atau berubah di jalan'],
      [new Uint8Array(20_000_001), 'lebih besar dari 20 MB'],
    ] as const) {
      await chooseFile(desk, fileWith(content));
      await waitForPageWords(desk, words);
      expect(await everything(desk)).toEqual(before);
    }
    await chooseFile(desk, fileWith(bytes));
    await waitForPageWords(desk, 'Tidak ada yang baru di kiriman ini');
  });

  test('both pages are without faults on a narrow window, in the dark', async () => {
    const { desk } = await sharing(kind);
    await desk.evaluate(() => {
      document.documentElement.dataset.theme = 'dark';
    });
    await desk.setViewport({ width: 320, height: 700 });
    const isWithin = () =>
      document.documentElement.scrollWidth <= document.documentElement.clientWidth;
    await waitUntil(desk, isWithin);
    expect(await faultsIn(desk)).toEqual([]);
    await desk.evaluate(() => location.assign('#kiriman'));
    await desk.waitForSelector('input[type="file"]');
    await waitUntil(desk, isWithin);
    expect(await faultsIn(desk)).toEqual([]);
  });
});
