import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { describe, expect, test, vi } from 'vitest';
import { writeCode } from '@/lib/code/code-text.ts';
import type { BrowserKind } from '../../scripts/browsers/find.ts';
import { faultsIn } from '../harness/axe.ts';
import { type Computer, call, chooseFile, computerForTest } from '../harness/backup.ts';
import { openLink, pressNamed, waitForPageWords } from '../harness/desk.ts';
import { waitForDownload } from '../harness/downloads.ts';
import {
  emptyPageOf,
  fileWith,
  filledPage,
  openFile,
  requestOf,
  reviewerWith,
} from '../harness/reviewer.ts';
import { waitUntil } from '../harness/wait.ts';

vi.setConfig({ testTimeout: 240_000 });

async function author(kind: BrowserKind): Promise<Computer> {
  const computer = await computerForTest(kind);
  await call(computer.desk, 'furnish');
  await openLink(computer.desk, 'Draf');
  await openLink(computer.desk, 'Posyandu buka hari Sabtu.');
  await openLink(computer.desk, 'Bagikan');
  await waitForPageWords(computer.desk, 'Halaman untuk peninjau');
  return computer;
}

async function pageFile({ desk, downloads }: Computer): Promise<string> {
  await pressNamed(desk, 'Buat halaman');
  await waitForPageWords(desk, 'sudah diunduh');
  return waitForDownload(desk, downloads, '.html');
}

async function atOpening({ desk }: Computer) {
  await openLink(desk, 'Draf');
  await openLink(desk, 'Buka kiriman');
  await desk.waitForSelector('[name="code"]');
}

/** Selects the first words of the first text, as a person does with the mouse. */
const pickWords = (page: Page, length: number) =>
  page.evaluate((end) => {
    const text = document.querySelector('.rv-text')?.firstChild;
    if (text) getSelection()?.setBaseAndExtent(text, 0, text, end);
  }, length);

const fieldValue = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, (field) => (field as HTMLInputElement).value);

const textsOf = (page: Page): Promise<string[]> =>
  page.$$eval('.rv-text', (texts) => texts.map(({ textContent }) => textContent));

const choose = (page: Page, outcome: string) =>
  page.locator(`[name="outcome"][value="${outcome}"]`).click();

const hostile = `</script><script>window.hit=1</script><img src="https://pelacak.example/x" onerror="window.hit=1">
<!--<script> javascript:window.hit=1 <a href="data:text/html,x">x</a> $& \${1} "></div>`;

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  const emptyPage = emptyPageOf(kind);

  test('a page from the disk takes remarks and a decision, and its file brings them to the desk', async () => {
    const desk = await author(kind);
    expect(await faultsIn(desk.desk)).toEqual([]);
    const file = await pageFile(desk);
    expect(file).toMatch(/tinjauan-[0-9a-f]{4}-\d{4}-\d\d-\d\d\.html$/u);
    // With scripts off the text stands there all the same.
    const plain = readFileSync(file, 'utf8').split('<script')[0] ?? '';
    expect(plain).toContain('>Posyandu buka hari Sabtu.</div>');
    expect(plain).toContain('>Posyandu 😀</div>');

    const { session, downloads } = await reviewerWith(kind);
    const page = await openFile(session, file);
    expect(await textsOf(page)).toEqual(['Posyandu buka hari Sabtu.', 'Posyandu 😀']);
    expect(await faultsIn(page)).toEqual([]);
    await pickWords(page, 8);
    await page.locator('#note-words').click();
    await page.locator('#notes textarea').fill('Posyandu mana?');
    await choose(page, 'changes-requested');
    await pressNamed(page, 'Unduh jawaban');
    await waitForPageWords(page, 'Tulis yang perlu diperbaiki.');
    await page.locator('#reason').fill('Sebut tempatnya.');
    await page.locator('#name').fill('Hendra, Sekretaris');

    // What was written is there again.
    await page.reload();
    await page.waitForSelector('#notes textarea');
    expect(await fieldValue(page, '#notes textarea')).toBe('Posyandu mana?');
    expect(await fieldValue(page, '#reason')).toBe('Sebut tempatnya.');
    expect(await page.$eval('#notes q', ({ textContent }) => textContent)).toBe('Posyandu');
    await pressNamed(page, 'Unduh jawaban');
    await waitForPageWords(page, 'Jawaban diunduh');
    const answer = await waitForDownload(page, downloads, '.siaptayang');

    await atOpening(desk);
    await chooseFile(desk.desk, answer);
    await pressNamed(desk.desk, 'Masukkan 2 rekaman');
    await waitForPageWords(desk.desk, '2 rekaman masuk');
    await openLink(desk.desk, 'Lihat riwayatnya');
    await waitForPageWords(desk.desk, 'Hendra, Sekretaris');
    await waitForPageWords(desk.desk, 'ernyataan');
  });

  test('an answer comes back as a code', async () => {
    const desk = await author(kind);
    const { session } = await reviewerWith(kind);
    const page = await openFile(session, await pageFile(desk));
    await choose(page, 'approved');
    await pressNamed(page, 'Salin jawaban sebagai kode');
    await waitForPageWords(page, 'Tulis nama dan jabatan Anda.');
    await page.locator('#name').fill('Hendra');
    await pressNamed(page, 'Salin jawaban sebagai kode');
    await page.waitForSelector('#code-box:not([hidden])');
    const code = await fieldValue(page, '#code');
    await atOpening(desk);
    await desk.desk.locator('[name="code"]').fill(code);
    await pressNamed(desk.desk, 'Buka kode');
    await pressNamed(desk.desk, 'Masukkan 1 rekaman');
    await waitForPageWords(desk.desk, '1 rekaman masuk');
  });

  test('nothing of what is asked about runs, nor what somebody plants in the file', async () => {
    const request = requestOf(hostile);
    const page = filledPage(kind, request);
    const planted = page.replace(
      '<!--page-->',
      '<script>window.hit=1</script><img src="https://pelacak.example/y" onerror="window.hit=1"><!--page-->',
    );
    const { session } = await reviewerWith(kind);
    const code = await writeCode([request.version]);
    if (!code.ok) throw new Error(code.failure.code);
    for (const [path, fragment] of [
      [fileWith(page), ''],
      [fileWith(planted), ''],
      [emptyPage, `#${code.value}`],
    ] as const) {
      const opened = await openFile(session, path, fragment);
      await opened.waitForSelector('#answer');
      expect(await textsOf(opened)).toEqual([hostile, hostile]);
      expect(await opened.evaluate(() => Reflect.get(window, 'hit'))).toBeUndefined();
      expect(await opened.$$('#page :is(script, .rv-text *)')).toHaveLength(0);
    }
    // Browsers ask their makers for updates by themselves.
    const asked = session.fixtures.requests().map(({ host }) => host);
    expect(asked).not.toContain('pelacak.example');
  });

  test('a page whose data was changed shows no text as the one that is asked about', async () => {
    const request = requestOf('Posyandu buka Sabtu.');
    const page = filledPage(kind, request);
    const { session } = await reviewerWith(kind);
    for (const changed of [
      page.replaceAll('Sabtu', 'Minggu'),
      page.replace('id="request">{', 'id="request">{{'),
      page.replace(/id="request">[^<]*/u, 'id="request">'),
    ]) {
      const opened = await openFile(session, fileWith(changed));
      await waitForPageWords(opened, 'berubah di jalan');
      expect(await textsOf(opened)).toEqual([]);
    }
  });

  test('a link shows its text whole, or says why not', async () => {
    const request = requestOf('Posyandu buka Sabtu.');
    const code = await writeCode([request.version]);
    if (!code.ok) throw new Error(code.failure.code);
    const { session } = await reviewerWith(kind);
    const page = await openFile(session, emptyPage, `#${code.value}`);
    await page.waitForSelector('#answer');
    expect(await textsOf(page)).toEqual(['Posyandu buka Sabtu.', 'Posyandu buka Sabtu.']);
    for (const [fragment, words] of [
      [code.value.slice(0, -9), 'Kode terpotong'],
      [code.value.replace('.1.', '.9.'), 'lebih baru'],
      ['', 'tidak memuat kode'],
      [`ST-KODE.1.400000.aaaaaaaa.${'x'.repeat(400_000)}`, 'lebih besar dari yang wajar'],
    ] as const) {
      const other = await openFile(session, emptyPage, fragment && `#${fragment}`);
      await waitForPageWords(other, words);
      expect(await textsOf(other)).toEqual([]);
    }
  });

  test('the page fits a phone, in the dark', async () => {
    const request = requestOf('Posyandu buka Sabtu. '.repeat(30));
    const page = filledPage(kind, request);
    const { session } = await reviewerWith(kind);
    const opened = await openFile(session, fileWith(page));
    await opened.evaluate(() => {
      document.documentElement.dataset.theme = 'dark';
    });
    for (const width of [390, 320]) {
      await opened.setViewport({ width, height: 800 });
      await waitUntil(
        opened,
        () => document.documentElement.scrollWidth <= document.documentElement.clientWidth,
      );
      expect(await faultsIn(opened)).toEqual([]);
    }
  });
});
