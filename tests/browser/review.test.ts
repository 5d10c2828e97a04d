import type { Page } from 'puppeteer-core';
import { describe, expect, test, vi } from 'vitest';
import type { NamedRecord } from '@/lib/core/records/record.ts';
import { isSignatureValid } from '@/lib/core/review/proof.ts';
import type { UnsentRemark } from '@/lib/core/review/unsent-remark.ts';
import type { BrowserKind } from '../../scripts/browsers/find.ts';
import { faultsIn } from '../harness/axe.ts';
import { type Computer, call, chooseFile, computerForTest } from '../harness/backup.ts';
import { openLink, pressNamed, waitForPageWords } from '../harness/desk.ts';
import { waitForDownload } from '../harness/downloads.ts';
import { introduce } from '../harness/people.ts';
import { recordsOnDisk } from '../harness/records.ts';
import { waitForRows } from '../harness/rows-on-disk.ts';
import { waitUntil } from '../harness/wait.ts';

vi.setConfig({ testTimeout: 300_000 });

const paper = '.review-text[data-channel="facebook"]';

/** A desk whose draft about the posyandu is open at its review. */
async function reviewing(kind: BrowserKind): Promise<Computer> {
  const author = await computerForTest(kind);
  await call(author.desk, 'furnish');
  await openLink(author.desk, 'Draf');
  await openLink(author.desk, 'Posyandu buka hari Sabtu.');
  await openReview(author.desk);
  return author;
}

async function openReview(desk: Page) {
  await openLink(desk, 'Tinjauan');
  await desk.waitForSelector(paper);
}

const isFocusedOn = (desk: Page, selector: string) =>
  desk.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);

/** Goes on by the tab key until the keyboard is there. */
async function tabTo(desk: Page, selector: string): Promise<void> {
  for (let pressed = 0; pressed < 80; pressed += 1) {
    if (await isFocusedOn(desk, selector)) return;
    await desk.keyboard.press('Tab');
  }
  throw new Error(`The keyboard does not come to ${selector}.`);
}

/** Picks so many words from the start of the text by keys, and writes a comment on them. */
async function remarkByKeys(desk: Page, words: number, said: string): Promise<void> {
  await tabTo(desk, paper);
  await desk.keyboard.press('Home');
  await desk.keyboard.down('Shift');
  for (let more = 1; more < words; more += 1) await desk.keyboard.press('ArrowRight');
  await desk.keyboard.up('Shift');
  await desk.keyboard.press('Enter');
  await waitUntil(desk, () => document.activeElement?.closest('.remark-form') !== null);
  await desk.keyboard.type(said);
  await desk.keyboard.down('Control');
  await desk.keyboard.press('Enter');
  await desk.keyboard.up('Control');
}

const marked = (desk: Page) =>
  desk.$$eval(`${paper} mark`, (marks) => marks.map(({ textContent }) => textContent));

const kinds = (records: readonly NamedRecord[]) => records.map(({ record }) => record.kind).sort();

async function openFileOf({ desk, downloads }: Computer): Promise<string> {
  await openLink(desk, 'Bagikan');
  await desk.locator('[name="lock"][value="open-file"]').click();
  await pressNamed(desk, 'Buat berkas tinjauan');
  await waitForPageWords(desk, 'sudah diunduh');
  return waitForDownload(desk, downloads, '.siaptayang');
}

async function take({ desk }: Computer, file: string, count: number): Promise<void> {
  await openLink(desk, 'Draf');
  await openLink(desk, 'Buka kiriman');
  await chooseFile(desk, file);
  await pressNamed(desk, `Masukkan ${count} rekaman`);
  await openLink(desk, 'Buka tinjauannya');
  await desk.waitForSelector(paper);
}

describe.each(['chromium', 'firefox'] as const)('a review in %s', (kind) => {
  test('is done by keys alone: words, a comment, a decision, all signed', async () => {
    const { desk } = await computerForTest(kind);
    await openLink(desk, 'Orang dan kunci');
    await introduce(desk, 'Rina Hartati');
    await call(desk, 'furnish');
    await openLink(desk, 'Draf');
    await openLink(desk, 'Posyandu buka hari Sabtu.');
    await openReview(desk);
    await remarkByKeys(desk, 2, 'Jam berapa?');
    await waitUntil(desk, () => document.activeElement?.matches('.thread') ?? false);
    await waitUntil(desk, () => document.querySelector('.review-text mark') !== null);
    expect(await marked(desk)).toEqual(['Posyandu buka']);
    expect(await desk.$eval(paper, ({ textContent }) => textContent)).toBe(
      'Posyandu buka hari Sabtu.',
    );

    await desk.focus('.version-head a');
    await desk.keyboard.press('Tab');
    await desk.keyboard.press('Enter');
    await desk.keyboard.press('ArrowDown');
    await tabTo(desk, '.decide textarea');
    await desk.keyboard.type('Tulis jamnya.');
    await tabTo(desk, '.decide [type="checkbox"]');
    await desk.keyboard.press(' ');
    await tabTo(desk, '.decide [type="submit"]');
    await desk.keyboard.press('Enter');
    await waitForPageWords(desk, 'dicatat: minta perbaikan');
    await waitForPageWords(desk, 'tidak terbukti dari orang lain');
    await waitForRows<NamedRecord>(desk, 'records', (rows) =>
      rows.every(({ signature }) => signature !== null),
    );
    const records = await recordsOnDisk(desk);
    expect(kinds(records)).toEqual([
      ...['comment', 'decision', 'deletion', 'member'],
      ...['version', 'version'],
    ]);
    expect(records.map(isSignatureValid)).not.toContain(false);
  });

  test('goes to another profile and back by files, and a suggestion becomes a version', async () => {
    const author = await reviewing(kind);
    const sent = await openFileOf(author);
    const reviewer = await computerForTest(kind);
    await take(reviewer, sent, 2);
    await remarkByKeys(reviewer.desk, 1, 'Posyandu yang mana?');
    await waitForPageWords(reviewer.desk, 'Catatan disimpan');
    await tabTo(reviewer.desk, paper);
    await reviewer.desk.keyboard.press('Home');
    await reviewer.desk.keyboard.press('End');
    await reviewer.desk.keyboard.press('ArrowLeft');
    await pressNamed(reviewer.desk, 'Usulkan pengganti');
    await reviewer.desk.keyboard.down('Control');
    await reviewer.desk.keyboard.press('a');
    await reviewer.desk.keyboard.up('Control');
    await reviewer.desk.keyboard.type('Minggu');
    await pressNamed(reviewer.desk, 'Catat usulan');
    await waitForPageWords(reviewer.desk, 'Usulan disimpan');
    const back = await openFileOf(reviewer);

    await take(author, back, 2);
    const { desk } = author;
    await waitForPageWords(desk, 'Posyandu yang mana?');
    await waitUntil(desk, () => document.querySelectorAll('.review-text mark').length === 2);
    expect(await marked(desk)).toEqual(['Posyandu', 'Sabtu']);
    await pressNamed(desk, 'Terima usulan');
    await waitForPageWords(desk, 'Usulan diterima dan tersimpan sebagai v3');
    await waitUntil(
      desk,
      (selector: string) =>
        document.querySelector(selector)?.textContent === 'Posyandu buka hari Minggu.',
      paper,
    );
    // The comment on the version before finds its word in the new one.
    await waitUntil(desk, () => document.querySelectorAll('.review-text mark').length === 1);
    expect(await marked(desk)).toEqual(['Posyandu']);
    await pressNamed(desk, 'Sejak v2');
    await waitForPageWords(desk, '1 kata masuk, 1 kata keluar');
  });

  test('a mouse picks words too, and what is not sent outlives a reload', async () => {
    const { desk, session } = await reviewing(kind);
    const box = await desk.$eval(paper, (element) => {
      const range = document.createRange();
      const text = element.firstChild as Text;
      range.setStart(text, 9);
      range.setEnd(text, 13);
      const { left, right, top, bottom } = range.getBoundingClientRect();
      return { left, right, middle: (top + bottom) / 2 };
    });
    await desk.mouse.move(box.left + 1, box.middle);
    await desk.mouse.down();
    await desk.mouse.move(box.right - 1, box.middle, { steps: 5 });
    await desk.mouse.up();
    await waitForPageWords(desk, 'Dipilih: “buka”');
    await pressNamed(desk, 'Beri catatan pada kata ini');
    await waitUntil(desk, () => document.activeElement?.closest('.remark-form') !== null);
    await desk.keyboard.type('Sejak pukul <b>berapa');
    await waitForRows<UnsentRemark>(
      desk,
      'remarks',
      ([row]) => row?.text.endsWith('berapa') === true,
    );
    await session.launched.reload(desk);
    await desk.waitForSelector('.remark-form textarea');
    const kept = await desk.$eval('.remark-form', (form) => [
      form.querySelector('textarea')?.value,
      form.querySelector('q')?.textContent,
    ]);
    expect(kept).toEqual(['Sejak pukul <b>berapa', 'buka']);
    await pressNamed(desk, 'Catat');
    await waitForPageWords(desk, 'Catatan disimpan');
    await waitForRows<UnsentRemark>(desk, 'remarks', (rows) => rows.length === 0);
  });

  test('shows markup and addresses in every field as text, and runs none of it', async () => {
    const { desk } = await reviewing(kind);
    const broken: string[] = [];
    desk.on('pageerror', (error) => broken.push(String(error)));
    await desk.evaluate(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => {
        document.title = `violated ${violatedDirective}`;
      });
    });
    for (const said of [
      '<img src=x onerror="document.title=1">',
      '<script>document.title=1</script>',
      '</textarea></mark><a href="javascript:document.title=1">klik</a>',
      'data:text/html,<script>document.title=1</script>',
      '"><svg onload=document.title=1>&lt;b&gt;',
    ]) {
      const before = await desk.$$eval('.thread', ({ length }) => length);
      await call(desk, 'remarkHostile', said);
      await waitUntil(
        desk,
        (count: number) => document.querySelectorAll('.thread').length === count,
        before + 3,
      );
      await waitForPageWords(desk, said);
      await waitUntil(
        desk,
        (words: string) =>
          [...document.querySelectorAll('.decision')].some(({ textContent }) =>
            textContent?.includes(words),
          ),
        said,
      );
    }
    const foreign = await desk.$$eval('main :is(img, script, a[href^="javascript:"], b b)', (all) =>
      all.map(({ outerHTML }) => outerHTML),
    );
    expect(foreign).toEqual([]);
    expect(await desk.title()).not.toMatch(/^1$|violated/);
    expect(broken).toEqual([]);
    expect(await faultsIn(desk)).toEqual([]);
  });

  test('of ten thousand comments stays usable', async () => {
    const { desk, session } = await reviewing(kind);
    await call(desk, 'remark', 10_000);
    await session.launched.reload(desk);
    await waitForPageWords(desk, 'Catatan ke-10000');
    await waitForPageWords(desk, 'Terbuka 10.000');
    expect(await desk.$$eval('.thread', ({ length }) => length)).toBe(30);
    await pressNamed(desk, 'Tampilkan 9.970 catatan sebelumnya');
    await waitUntil(desk, () => document.querySelectorAll('.thread').length === 60);
    await pressNamed(desk, 'Selesai 0');
    await waitForPageWords(desk, 'Tidak ada catatan di saringan ini');
    await pressNamed(desk, 'Terbuka 10.000');
    await desk.focus(paper);
    // Each key comes at once: the others are not read again for it.
    await remarkByKeys(desk, 2, 'Yang terakhir.');
    await waitForPageWords(desk, 'Terbuka 10.001');
    await waitUntil(desk, () => document.activeElement?.matches('.thread') ?? false);
    expect(await desk.evaluate(() => document.activeElement?.textContent)).toContain(
      'Yang terakhir.',
    );
  });

  test.each(['light', 'dark'])(
    'at 320 pixels nothing is cut, and axe finds no fault: %s',
    async (theme) => {
      const { desk } = await reviewing(kind);
      await desk.evaluate((wanted) => {
        document.documentElement.dataset.theme = wanted;
      }, theme);
      await remarkByKeys(desk, 2, 'Katasangatpanjangyangtidakbisadipenggal'.repeat(4));
      await waitForPageWords(desk, 'Catatan disimpan');
      await pressNamed(desk, 'Tanggapi');
      await pressNamed(desk, 'Pemeriksaan Facebook');
      await pressNamed(desk, 'Pratinjau Facebook');
      await pressNamed(desk, 'Beri catatan umum');
      expect(await faultsIn(desk)).toEqual([]);
      await desk.setViewport({ width: 320, height: 700 });
      await waitUntil(desk, () => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return innerWidth === 320 && scrollWidth <= clientWidth;
      });
      expect(await faultsIn(desk)).toEqual([]);
    },
  );
});
