import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import encodeQR from 'qr';
import { describe, expect, test, vi } from 'vitest';
import type { BrowserKind } from '../../scripts/browsers/find.ts';
import { faultsIn } from '../harness/axe.ts';
import { type Computer, call, computerForTest, everything } from '../harness/backup.ts';
import { openLink, pressNamed, waitForPageWords } from '../harness/desk.ts';
import { waitForDownload } from '../harness/downloads.ts';
import { waitUntil } from '../harness/wait.ts';

vi.setConfig({ testTimeout: 240_000 });

/** A desk whose draft about the posyandu, in two channels, is open at its page of sharing. */
async function sharing(kind: BrowserKind): Promise<Computer> {
  const author = await computerForTest(kind);
  await call(author.desk, 'furnish');
  await openLink(author.desk, 'Draf');
  await openLink(author.desk, 'Posyandu buka hari Sabtu.');
  await openLink(author.desk, 'Bagikan');
  await waitForPageWords(author.desk, 'Kode dan QR');
  return author;
}

/** The code that is made for what is chosen, as it stands in its field. */
async function madeCode(desk: Page): Promise<string> {
  await pressNamed(desk, 'Buat kode');
  await desk.waitForSelector('.code-card textarea');
  return desk.$eval('.code-card textarea', (field) => (field as HTMLTextAreaElement).value);
}

/** The picture that is saved, on this disk. */
async function savedPicture({ desk, downloads }: Computer): Promise<string> {
  await pressNamed(desk, 'Simpan gambar QR');
  return waitForDownload(desk, downloads, '.png');
}

async function atOpening({ desk }: Computer) {
  await openLink(desk, 'Draf');
  await openLink(desk, 'Buka kiriman');
  await desk.waitForSelector('[name="code"]');
}

/** Puts a text into the field for codes, and opens it. */
async function paste(desk: Page, text: string) {
  await desk.locator('[name="code"]').fill(text);
  await pressNamed(desk, 'Buka kode');
}

async function choosePicture(desk: Page, path: string) {
  const ready = () => document.querySelectorAll('input[type="file"]:not(:disabled)').length === 2;
  await waitUntil(desk, ready);
  const [, input] = await desk.$$('input[type="file"]');
  await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
}

/** The picture as a messenger passes it on: smaller, and with the losses of JPEG. */
async function passedOn({ desk, downloads }: Computer, path: string): Promise<string> {
  const content = await desk.evaluate(async (picture: string) => {
    const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes]));
    const [width, height] = [bitmap.width * 0.6, bitmap.height * 0.6];
    const canvas = new OffscreenCanvas(width, height);
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0, width, height);
    const smaller = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.6 });
    const all = new Uint8Array(await smaller.arrayBuffer());
    return btoa(Array.from(all, (byte) => String.fromCharCode(byte)).join(''));
  }, readFileSync(path).toString('base64'));
  const sent = join(downloads, 'sent.jpg');
  writeFileSync(sent, Buffer.from(content, 'base64'));
  return sent;
}

/** Drops a picture on the open page. */
const drop = (desk: Page, path: string) =>
  desk.evaluate((content) => {
    const carried = new DataTransfer();
    const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
    carried.items.add(new File([bytes], 'kode.png', { type: 'image/png' }));
    const event = new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: carried });
    document.body.dispatchEvent(event);
  }, readFileSync(path).toString('base64'));

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  test('a version goes to another profile by a text code, and the decision comes back by one', async () => {
    const author = await sharing(kind);
    const code = await madeCode(author.desk);
    expect(await faultsIn(author.desk)).toEqual([]);
    const reviewer = await computerForTest(kind);
    await atOpening(reviewer);
    expect(await faultsIn(reviewer.desk)).toEqual([]);
    const chat = `12/11/26 09.15 - Rina: tolong\n${code.replaceAll(/(.{70})/gu, '$1\n')}\nmakasih 🙏`;
    await paste(reviewer.desk, chat);
    await waitForPageWords(reviewer.desk, 'Draf “Posyandu buka hari Sabtu.”');
    expect((await everything(reviewer.desk)).flat()).toEqual([]);
    await pressNamed(reviewer.desk, 'Masukkan 1 rekaman');
    await waitForPageWords(reviewer.desk, '1 rekaman masuk');
    await openLink(reviewer.desk, 'Buka drafnya');
    await waitForPageWords(reviewer.desk, 'Instagram');

    await call(reviewer.desk, 'approve', '');
    await openLink(reviewer.desk, 'Bagikan');
    const decision = await reviewer.desk.waitForSelector('.code-card option:nth-child(2)');
    expect(await decision?.evaluate(({ textContent }) => textContent)).toMatch(
      /^Putusan: disetujui, v1/u,
    );
    const value = await decision?.evaluate((option) => (option as HTMLOptionElement).value);
    await reviewer.desk.select('[name="what"]', value ?? '');
    const back = await madeCode(reviewer.desk);

    await atOpening(author);
    await paste(author.desk, back);
    await pressNamed(author.desk, 'Masukkan 1 rekaman');
    await openLink(author.desk, 'Lihat riwayatnya');
    await waitForPageWords(author.desk, 'Disetujui');
  });

  test('a version goes by a picture: chosen as it was saved, passed on by a messenger, dropped', async () => {
    const author = await sharing(kind);
    await madeCode(author.desk);
    const picture = await savedPicture(author);
    expect(picture).toMatch(/kode-v2-[0-9a-f]{4}\.png$/u);
    const reviewer = await computerForTest(kind);
    await atOpening(reviewer);
    for (const way of [
      () => choosePicture(reviewer.desk, picture),
      async () => choosePicture(reviewer.desk, await passedOn(author, picture)),
      () => drop(reviewer.desk, picture),
    ]) {
      await way();
      await waitForPageWords(reviewer.desk, 'Draf “Posyandu buka hari Sabtu.”');
      await pressNamed(reviewer.desk, 'Batal');
    }
    await choosePicture(reviewer.desk, picture);
    await pressNamed(reviewer.desk, 'Masukkan 1 rekaman');
    await waitForPageWords(reviewer.desk, '1 rekaman masuk');
  });

  test('a bad code or picture gets its own sentence and writes nothing', async () => {
    const author = await sharing(kind);
    const { desk, downloads } = author;
    const code = await madeCode(desk);
    await atOpening(author);
    const before = await everything(desk);
    const last = code.endsWith('x') ? 'y' : 'x';
    for (const [pasted, words] of [
      [code.slice(0, -20), 'Kode terpotong.'],
      [`${code.slice(0, -1)}${last}`, 'Kode berubah di jalan'],
      ['Selamat pagi', 'Tidak ada kode tinjauan'],
      [code.replace('.1.', '.7.'), 'Siap Tayang yang lebih baru'],
      ['x'.repeat(1_000_001), 'jauh lebih besar dari yang wajar'],
    ] as const) {
      await paste(desk, pasted);
      await waitForPageWords(desk, words);
      expect(
        await desk.$eval('[name="code"]', (field) => (field as HTMLTextAreaElement).value),
      ).toBe(pasted);
    }
    const foreign = encodeQR('https://example.com/<script>alert(1)</script>', 'gif', { scale: 6 });
    for (const [name, content, words] of [
      ['lain.gif', foreign, 'Kode QR ini milik aplikasi lain'],
      ['kosong.gif', Buffer.from(blank, 'base64'), 'Tidak ada kode QR yang terbaca'],
      ['bukan.png', Buffer.from('bukan gambar'), 'bukan gambar yang bisa dibuka'],
    ] as const) {
      const path = join(downloads, name);
      writeFileSync(path, content);
      await choosePicture(desk, path);
      await waitForPageWords(desk, words);
    }
    expect(await everything(desk)).toEqual(before);
  });

  test('both cards fit a narrow window, in the dark', async () => {
    const author = await sharing(kind);
    const { desk } = author;
    await desk.evaluate(() => {
      document.documentElement.dataset.theme = 'dark';
    });
    await desk.setViewport({ width: 320, height: 700 });
    await madeCode(desk);
    const isWithin = () =>
      document.documentElement.scrollWidth <= document.documentElement.clientWidth;
    await waitUntil(desk, isWithin);
    expect(await faultsIn(desk)).toEqual([]);
  });
});

/** A picture of one white point. */
const blank = 'R0lGODlhAQABAIAAAP///////yH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==';
